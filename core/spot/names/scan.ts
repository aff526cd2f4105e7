import { HANGUL, IGNORED, KATAKANA, LETTER, LOWER, SINGLE, UNITS } from '../../text/unit-table.ts';
import { someEndingPasses, somePrefixPasses } from './change-table.ts';
import type { PageRules } from './inflection.ts';
import type { NameIndex } from './open.ts';
import { LOWER_CASE, NO_WORD, SKIP, SPELLED, TURN, VALUES, firstWindow } from './unit-hash.ts';
import { wordAt } from './words.ts';

/**
 * Roles of a unit in the search for a word's start, numbered so that one comparison answers each question of the loop: 0 is
 * outside of words; up to `UNSEEN` no name begins; up to `STARTS_LOWER` an alphabetic word goes on.
 */
const STARTS_NO_NAME = 1;
/** Does not count; also between words. */
const UNSEEN = 2;
const MAY_START = 3;
/** May start a name although it is a small letter. */
const STARTS_LOWER = 4;
/** Folds to several letters: ß, æ, ligatures. */
const SPELT = 5;
const ALONE = 6;
const OTHER_GROUP = 7;

/** Role of each unit where no form begins in small letters. */
function buildRoles(): Uint8Array {
  const roles = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const kind = UNITS.kinds[unit];
    if (kind === 0) continue;
    if ((kind & IGNORED) !== 0) roles[unit] = UNSEEN;
    else if ((kind & SINGLE) !== 0) roles[unit] = ALONE;
    else if (UNITS.several.has(unit)) roles[unit] = SPELT;
    else if ((kind & (HANGUL | KATAKANA)) !== 0) roles[unit] = OTHER_GROUP;
    else if ((kind & LETTER) !== 0) roles[unit] = (kind & LOWER) !== 0 ? STARTS_NO_NAME : MAY_START;
  }
  return roles;
}

const ROLES = buildRoles();
const { kinds } = UNITS;

/** Values of the units of alphabetic words; all that ends such a word is `NO_WORD`. */
const ALPHABETIC = VALUES.map((value, unit) => (ROLES[unit] >= ALONE ? NO_WORD : value));

const startTables = new WeakMap<NameIndex, Uint8Array>();

function passes(filter: Uint32Array, shift: number, word: number): boolean {
  const slot = firstWindow(word) >>> shift;
  return ((filter[slot >>> 4] >>> ((slot & 15) * 2)) & 3) !== 0;
}

/**
 * For each unit, whether a name may begin with it: where a script has capitals, almost no name begins without; where each unit is a
 * word (no such language inflects), the filter of first words is asked once for all.
 */
function startTable(index: NameIndex): Uint8Array {
  let table = startTables.get(index);
  if (table !== undefined) return table;
  table = ROLES.slice();
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (table[unit] === ALONE && !passes(index.firstFilter, index.firstShift, VALUES[unit])) table[unit] = 0;
  }
  if (index.lowerStarts.length > 0) {
    const lower = new Set(index.lowerStarts);
    for (let unit = 0; unit < 0x10000; unit += 1) {
      if (table[unit] === STARTS_NO_NAME && lower.has(UNITS.folded[unit])) table[unit] = STARTS_LOWER;
    }
  }
  startTables.set(index, table);
  return table;
}

/** What a search for first words needs of an index and of a page's language. */
export interface FirstWords {
  starts: Uint8Array;
  filter: Uint32Array;
  shift: number;
  rules: PageRules;
}

export function firstWords({ rules, index }: { rules: PageRules; index: NameIndex }): FirstWords {
  return { starts: startTable(index), filter: index.firstFilter, shift: index.firstShift, rules };
}

/** A word with which a name may begin. One object serves a whole search. */
export interface Candidate {
  start: number;
  end: number;
  hash: number;
  letters: number;
  /** Mixed into the first word's hash; not 0 where the word begins in small letters. */
  lowerCase: number;
  /** Whether some form may begin with the word as it stands. */
  isKnown: boolean;
  /** Whether some form may begin with what the word is an inflection of. */
  isInflected: boolean;
}

/**
 * Reading units through the borrowed function instead of `text.charCodeAt`: a page's strings come in many representations (flat,
 * slices, one or two bytes a unit), and past four of them V8 looks the method up anew for every unit, four times slower.
 */
const codeAt = String.prototype.charCodeAt;

/** Whether the word that the unit at `at` belongs to begins before it. */
function isInsideWord(text: string, at: number, from: number, starts: Uint8Array): boolean {
  for (let before = at - 1; before >= from; before -= 1) {
    const role = starts[codeAt.call(text, before)];
    if (role !== UNSEEN) return role >= STARTS_NO_NAME && role <= SPELT;
  }
  return false;
}

/**
 * The hot loop: goes on from `from` to the next word with which a name may begin and describes it in `candidate`. False at
 * the end of the text.
 *
 * All state is local: what closures capture lies in memory and would halve the speed.
 */
export function scan(text: string, from: number, { starts, filter, shift, rules }: FirstWords, candidate: Candidate) {
  const { length } = text;
  const { first: inflects } = rules;
  // The `| 0` tell the optimising compiler that offsets stay integers.
  let at = from | 0;
  while (at < length) {
    // Most of a text is passed here, unit by unit, without asking where its words end.
    while (at < length && starts[codeAt.call(text, at)] <= UNSEEN) at = (at + 1) | 0;
    if (at >= length) return false;
    const start = at;
    const first = codeAt.call(text, at);
    const role = starts[first];
    if (role <= SPELT && at > from && isInsideWord(text, at, from, starts)) {
      at = (at + 1) | 0;
      continue;
    }
    let hash = 0;
    let letters = 0;
    let lowerCase = 0;
    if (role <= STARTS_LOWER) {
      if (role === STARTS_LOWER) lowerCase = LOWER_CASE;
      let skipped = 0;
      let value = ALPHABETIC[first];
      while (value !== NO_WORD && value !== SPELLED) {
        if (value === SKIP) skipped = (skipped + 1) | 0;
        else hash = ((hash << TURN) | (hash >>> (32 - TURN))) ^ value;
        at = (at + 1) | 0;
        if (at >= length) break;
        value = ALPHABETIC[codeAt.call(text, at)];
      }
      // A word with a unit that folds to several is read again.
      letters = at < length && value === SPELLED ? 0 : (at - start - skipped) | 0;
    } else if (role === ALONE) {
      hash = VALUES[first];
      letters = 1;
      at = (at + 1) | 0;
    }
    // Rare: Hangul, Katakana, and words with a unit that folds to several.
    if (letters === 0) {
      if ((kinds[first] & LOWER) !== 0) lowerCase = LOWER_CASE;
      const word = wordAt(text, start);
      at = word.end | 0;
      hash = word.hash | 0;
      letters = word.letters | 0;
    }
    const slot = firstWindow(hash ^ lowerCase) >>> shift;
    const isKnown = ((filter[slot >>> 4] >>> ((slot & 15) * 2)) & 3) !== 0;
    const number = inflects[first];
    let isInflected = false;
    if (number !== 0) {
      const { prefixTable, endingTable } = rules.all[number - 1];
      isInflected =
        somePrefixPasses(text, start, hash, letters, lowerCase, prefixTable, filter, shift) ||
        someEndingPasses(text, at, hash, letters, lowerCase, 0, endingTable, filter, shift);
    }
    if (!isKnown && !isInflected) continue;
    candidate.start = start;
    candidate.end = at;
    candidate.hash = hash;
    candidate.letters = letters;
    candidate.lowerCase = lowerCase;
    candidate.isKnown = isKnown;
    candidate.isInflected = isInflected;
    return true;
  }
  return false;
}
