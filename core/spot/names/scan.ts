import { HANGUL, IGNORED, KATAKANA, LETTER, LOWER, SINGLE, UNITS } from '../../text/unit-table.ts';
import type { NameIndex } from './open.ts';
import { LOWER_CASE, TURN, VALUES, firstWindow } from './unit-hash.ts';
import { wordAt } from './words.ts';

/**
 * Roles of a unit in the search for a word's start, numbered so that one comparison answers each question of the loop: 0 is
 * outside of words; up to `UNSEEN` no name begins; from `STARTS_NO_NAME` to `SPELT` an alphabetic word goes on.
 */
const STARTS_NO_NAME = 1;
/** Does not count; also between words. */
const UNSEEN = 2;
const MAY_START = 3;
/** Folds to several letters: ß, æ, ligatures. */
const SPELT = 4;
const ALONE = 5;
const OTHER_GROUP = 6;

const startTables = new WeakMap<NameIndex, Uint8Array>();

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

/** For each unit, whether a name may begin with it: where a script has capitals, almost no name begins without. */
export function startTable(index: NameIndex): Uint8Array {
  let table = startTables.get(index);
  if (table !== undefined) return table;
  table = ROLES.slice();
  if (index.lowerStarts.length > 0) {
    const lower = new Set(index.lowerStarts);
    for (let unit = 0; unit < 0x10000; unit += 1) {
      if (table[unit] === STARTS_NO_NAME && lower.has(UNITS.folded[unit])) table[unit] = MAY_START;
    }
  }
  startTables.set(index, table);
  return table;
}

/** A word with which a name may begin. One object serves a whole search. */
export interface Candidate {
  start: number;
  end: number;
  hash: number;
  letters: number;
  /** Mixed into the first word's hash; not 0 where the word begins in small letters. */
  lowerCase: number;
  /** Whether some form begins with the word as it stands; otherwise only an inflected one may. */
  isKnown: boolean;
}

/** Whether the word that the unit at `at` belongs to begins before it. */
function isInsideWord(text: string, at: number, from: number, starts: Uint8Array): boolean {
  for (let before = at - 1; before >= from; before -= 1) {
    const role = starts[text.charCodeAt(before)];
    if (role !== UNSEEN) return role === STARTS_NO_NAME || role === MAY_START || role === SPELT;
  }
  return false;
}

/**
 * The hot loop: goes on from `at` to the next word with which a name may begin and describes it in `candidate`. False at
 * the end of the text. `inflects` tells the units with which a word may begin that is wanted also when no form
 * begins with it as it stands.
 *
 * All state is local: what closures capture lies in memory and would halve the speed.
 */
export function scan(
  text: string,
  from: number,
  starts: Uint8Array,
  firstFilter: Uint32Array,
  firstShift: number,
  inflects: Uint8Array,
  candidate: Candidate,
): boolean {
  const { length } = text;
  // The `| 0` tell the optimising compiler that offsets stay integers.
  let at = from | 0;
  while (at < length) {
    // Most of a text is passed here, unit by unit, without asking where its words end.
    while (at < length && starts[text.charCodeAt(at)] <= UNSEEN) at = (at + 1) | 0;
    if (at === length) return false;
    const first = text.charCodeAt(at);
    const role = starts[first];
    const start = at;
    if ((role === MAY_START || role === SPELT) && at > from && isInsideWord(text, at, from, starts)) {
      at = (at + 1) | 0;
      continue;
    }
    let hash = 0;
    let letters = 0;
    if (role === MAY_START) {
      let unit = first;
      let next = role;
      while (next >= STARTS_NO_NAME && next <= MAY_START) {
        if (next !== UNSEEN) {
          hash = ((hash << TURN) | (hash >>> (32 - TURN))) ^ VALUES[unit];
          letters += 1;
        }
        at = (at + 1) | 0;
        if (at === length) break;
        unit = text.charCodeAt(at);
        next = starts[unit];
      }
    } else if (role === ALONE) {
      hash = VALUES[first];
      letters = 1;
      at = (at + 1) | 0;
    }
    // Rare: Hangul, Katakana, and words with a unit that folds to several. The `| 0` keep the loop's numbers integers.
    if (letters === 0 || (at < length && starts[text.charCodeAt(at)] === SPELT)) {
      const word = wordAt(text, start);
      at = word.end | 0;
      hash = word.hash | 0;
      letters = word.letters | 0;
    }
    const lowerCase = (UNITS.kinds[first] & LOWER) !== 0 ? LOWER_CASE : 0;
    const slot = firstWindow(hash ^ lowerCase) >>> firstShift;
    const isKnown = ((firstFilter[slot >>> 4] >>> ((slot & 15) * 2)) & 3) !== 0;
    if (!isKnown && inflects[first] === 0) continue;
    candidate.start = start;
    candidate.end = at;
    candidate.hash = hash;
    candidate.letters = letters;
    candidate.lowerCase = lowerCase;
    candidate.isKnown = isKnown;
    return true;
  }
  return false;
}
