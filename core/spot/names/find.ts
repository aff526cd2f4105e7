import { HANGUL, IGNORED, KATAKANA, LETTER, LOWER, SINGLE, UNITS } from '../../text/unit-table.ts';
import { formMatches } from './form-matches.ts';
import { CONFUSABLE, CONTEXT, ENDS, GOES_ON, PERSON, USE_MASK } from './index-format.ts';
import { describeReadings, nameStart, readingsOf, scriptOfWord } from './inflection.ts';
import type { Reading, RulesForScript } from './inflection.ts';
import type { NameIndex } from './open.ts';
import { LOWER_CASE, firstWindow, nextWindow } from './unit-hash.ts';
import { nextWordStart, wordAt } from './words.ts';
import type { Word } from './words.ts';

/** Words of a page that some forms of the index match. */
export interface Finding {
  start: number;
  end: number;
  words: readonly Word[];
  /** Number in the index of each form that matches, all of one reading. */
  forms: readonly number[];
  inflection?: string;
}

export interface BlockFindings {
  /** Leftmost-longest, without overlap, sorted; confusables included. */
  names: readonly Finding[];
  /** Context words; they may stand anywhere but inside a longer name. */
  contexts: readonly Finding[];
}

/** Roles of a unit in the search for a word's start. */
const OUTSIDE = 0;
const STARTS_NO_NAME = 1;
const MAY_START = 2;
const ALONE = 3;
const OTHER_GROUP = 4;
const UNSEEN = 5;

const startTables = new WeakMap<NameIndex, Uint8Array>();

/** For each unit, whether a name may begin with it: where a script has capitals, almost no name begins without. */
function startTable(index: NameIndex): Uint8Array {
  let table = startTables.get(index);
  if (table !== undefined) return table;
  table = new Uint8Array(0x10000);
  const lower = new Set(index.lowerStarts);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const kind = UNITS.kinds[unit];
    if (kind === 0) continue;
    if ((kind & IGNORED) !== 0) table[unit] = UNSEEN;
    else if ((kind & SINGLE) !== 0) table[unit] = ALONE;
    else if ((kind & (HANGUL | KATAKANA)) !== 0) table[unit] = OTHER_GROUP;
    else if ((kind & LETTER) !== 0) {
      table[unit] = (kind & LOWER) !== 0 && !lower.has(UNITS.folded[unit]) ? STARTS_NO_NAME : MAY_START;
    }
  }
  startTables.set(index, table);
  return table;
}

/** The recorded text of a form. */
export function labelOf(index: NameIndex, form: number): string {
  const bucket = bucketOf(index, form);
  let start = index.labelStarts[bucket];
  for (let at = index.bucketStarts[bucket]; at < form; at += 1) start += index.labelLengths[at];
  return String.fromCharCode(...index.labels.subarray(start, start + index.labelLengths[form]));
}

function bucketOf(index: NameIndex, form: number): number {
  let low = 0;
  let high = index.bucketStarts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (index.bucketStarts[middle] <= form) low = middle;
    else high = middle;
  }
  return low;
}

function filterBits(filter: Uint32Array, shift: number, hash: number): number {
  const slot = hash >>> shift;
  return (filter[slot >>> 4] >>> ((slot & 15) * 2)) & 3;
}

/** Finds every name in one block's text. */
export function findInBlock(index: NameIndex, text: string, rules: RulesForScript): BlockFindings {
  const names: Finding[] = [];
  const contexts: Finding[] = [];
  const starts = startTable(index);
  const words: Word[] = [];
  const readings: Reading[] = [];
  let found: Finding[] = [];

  const collect = (hash: number): void => {
    const bucket = hash >>> index.bucketShift;
    const fingerprint = hash & 0xffff;
    let label = index.labelStarts[bucket];
    const end = index.bucketStarts[bucket + 1];
    let forms: number[] | undefined;
    for (let form = index.bucketStarts[bucket]; form < end; form += 1) {
      const length = index.labelLengths[form];
      if (index.fingerprints[form] === fingerprint) {
        const recorded = String.fromCharCode(...index.labels.subarray(label, label + length));
        const flags = index.flags[form];
        const anyCase = (flags & USE_MASK) === CONFUSABLE;
        if (formMatches(recorded, (flags & PERSON) !== 0, anyCase, text, words, readings)) (forms ??= []).push(form);
      }
      label += length;
    }
    if (forms === undefined) return;
    found.push({
      start: nameStart(text, words[0], readings[0]),
      end: words.at(-1)!.end,
      words: [...words],
      forms,
      inflection: describeReadings(readings),
    });
  };

  const follow = (window: number, bits: number): void => {
    if ((bits & ENDS) !== 0) collect(window);
    if ((bits & GOES_ON) === 0 || words.length >= index.mostWords) return;
    const start = nextWordStart(text, words.at(-1)!);
    if (start < 0) return;
    const word = wordAt(text, start);
    words.push(word);
    for (const reading of readingsOf(text, word, rules(scriptOfWord(text, word)), false)) {
      const next = nextWindow(window, reading.hash);
      const nextBits = filterBits(index.nextFilter, index.nextShift, next);
      if (nextBits === 0) continue;
      readings.push(reading);
      follow(next, nextBits);
      readings.pop();
    }
    words.pop();
  };

  const lookUp = (word: Word): number => {
    found = [];
    const lower = (UNITS.kinds[text.charCodeAt(word.start)] & LOWER) !== 0 ? LOWER_CASE : 0;
    words.push(word);
    for (const reading of readingsOf(text, word, rules(scriptOfWord(text, word)), true)) {
      const window = firstWindow(reading.hash ^ lower);
      const bits = filterBits(index.firstFilter, index.firstShift, window);
      if (bits === 0) continue;
      readings.push(reading);
      follow(window, bits);
      readings.pop();
    }
    words.pop();
    if (found.length === 0) return word.end;

    let longest: Finding | undefined;
    for (const finding of found) {
      const isName = finding.forms.some((form) => (index.flags[form] & USE_MASK) !== CONTEXT);
      if (finding.forms.some((form) => (index.flags[form] & USE_MASK) === CONTEXT)) contexts.push(finding);
      if (!isName) continue;
      // Of two readings of the same words the one without inflection comes first and stays.
      if (longest === undefined || finding.end > longest.end) longest = finding;
    }
    if (longest === undefined) return word.end;
    names.push(longest);
    return longest.end;
  };

  const { length } = text;
  let at = 0;
  while (at < length) {
    const role = starts[text.charCodeAt(at)];
    if (role === OUTSIDE || role === UNSEEN) at += 1;
    else if (role === STARTS_NO_NAME) {
      at += 1;
      for (let next = 0; at < length; at += 1) {
        next = starts[text.charCodeAt(at)];
        if (next !== STARTS_NO_NAME && next !== MAY_START && next !== UNSEEN) break;
      }
    } else at = lookUp(wordAt(text, at));
  }
  return { names, contexts };
}
