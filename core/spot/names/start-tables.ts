import { HANGUL, IGNORED, KATAKANA, LETTER, LOWER, SINGLE, UNITS, WORD_GROUP } from '../../text/unit-table.ts';
import type { NameIndex } from './open.ts';
import { passing } from './filters.ts';
import { NO_WORD, SKIP, SPELLED, TURN, VALUES, firstWindow } from './unit-hash.ts';

const { kinds } = UNITS;

/**
 * Roles of a unit in the search for a word's start, numbered so that one comparison answers each question of the loop: 0 is
 * outside of words; up to `UNSEEN` no name begins; up to `STARTS_LOWER` an alphabetic word goes on.
 */
const STARTS_NO_NAME = 1;
/** Does not count; also between words. */
export const UNSEEN = 2;
const MAY_START = 3;
/** May start a name although it is a small letter. */
export const STARTS_LOWER = 4;
/** Folds to several letters: ß, æ, ligatures. */
const SPELT = 5;
export const ALONE = 6;
export const OTHER_GROUP = 7;

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

export const ROLES = buildRoles();

/** What an index says of units before its filter of first words is asked. */
export interface StartTables {
  /** Role of each unit. */
  starts: Uint8Array;
  /** By `pairSlot`: whether some form begins with two such letters, in small letters, Hangul or Katakana. */
  pairs: Uint8Array;
}

const startTables = new WeakMap<NameIndex, StartTables>();

/** Slots of the table of pairs, as bits: in 16,384 the few hundred pairs that forms begin with stay apart. */
const PAIR_BITS = 14;

function pairSlot(first: number, second: number): number {
  return (((first << TURN) | (first >>> (32 - TURN))) ^ second) >>> (32 - PAIR_BITS);
}

/**
 * For each unit, whether a name may begin with it: where a script has capitals, almost no name begins without; where each unit is a
 * word (no such language inflects), the filter of first words is asked once for all.
 */
export function startTablesOf(index: NameIndex): StartTables {
  const known = startTables.get(index);
  if (known !== undefined) return known;
  const table = ROLES.slice();
  const pairs = new Uint8Array(1 << PAIR_BITS);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (table[unit] === ALONE && passing(index.firstFilter, index.firstShift, firstWindow(VALUES[unit])) === 0)
      table[unit] = 0;
  }
  const firsts = new Set<number>();
  for (let at = 0; at < index.startPairs.length; at += 2) {
    const [first, second] = index.startPairs.subarray(at, at + 2);
    firsts.add(first);
    pairs[pairSlot(VALUES[first], second === 0 ? NO_WORD : VALUES[second])] = 1;
  }
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const starts = firsts.has(UNITS.folded[unit]);
    if (table[unit] === STARTS_NO_NAME && starts) table[unit] = STARTS_LOWER;
    if (table[unit] === OTHER_GROUP && !starts) table[unit] = 0;
  }
  const tables = { starts: table, pairs };
  startTables.set(index, tables);
  return tables;
}

/** Whether no form begins with two such units; `second` is 0 at the text's end. */
export function isUnknownPair(first: number, second: number, pairs: Uint8Array): boolean {
  const value = VALUES[second];
  if (value === SKIP || value === SPELLED) return false;
  const goesOn = (kinds[first] & WORD_GROUP) === (kinds[second] & WORD_GROUP);
  return pairs[pairSlot(VALUES[first], goesOn ? value : NO_WORD)] === 0;
}
