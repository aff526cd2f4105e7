import { IGNORED, LOWER, UNITS, WORD_GROUP } from '../../text/unit-table.ts';
import { someEndingPasses, somePrefixPasses } from './change-table.ts';
import { passing } from './filters.ts';
import { GOES_ON } from './index-format.ts';
import type { PageRules } from './inflection-rules.ts';
import { following, someNextPasses } from './next-words.ts';
import type { NextWords } from './next-words.ts';
import type { NameIndex } from './open.ts';
import { ALONE, OTHER_GROUP, ROLES, STARTS_LOWER, UNSEEN, isUnknownPair, startTablesOf } from './start-tables.ts';
import type { StartTables } from './start-tables.ts';
import { LOWER_CASE, NO_WORD, SKIP, SPELLED, TURN, VALUES, firstWindow } from './unit-hash.ts';
import { wordAt } from './words.ts';
import type { Word } from './words.ts';

const codeAt = String.prototype.charCodeAt;
const { kinds } = UNITS;

/** Values of the units of alphabetic words; all that ends such a word is `NO_WORD`. */
const ALPHABETIC = VALUES.map((value, unit) => (ROLES[unit] >= ALONE ? NO_WORD : value));

/** What a search for first words needs of an index and of a page's language. */
export interface FirstWords extends StartTables, NextWords {}

export function firstWords({ rules, index }: { rules: PageRules; index: NameIndex }): FirstWords {
  const { nextFilter, nextShift } = index;
  return { ...startTablesOf(index), filter: index.firstFilter, shift: index.firstShift, nextFilter, nextShift, rules };
}

/** A word with which a name may begin. One object serves a whole search. */
export interface Candidate {
  start: number;
  end: number;
  hash: number;
  letters: number;
  /** Mixed into the first word's hash; not 0 where the word begins in small letters. */
  lowerCase: number;
  /** The word as a window, and what the filter knows of it as it stands. */
  window: number;
  bits: number;
  /** Whether some form may begin with what the word is an inflection of. */
  isInflected: boolean;
  /** The word behind it, where it has been read already. */
  next: Readonly<Word> | undefined;
}

/** Whether the word that the unit at `at` belongs to begins before it. */
function isInsideWord(text: string, at: number, from: number): boolean {
  const group = kinds[codeAt.call(text, at)] & WORD_GROUP;
  for (let before = at - 1; before >= from; before -= 1) {
    const kind = kinds[codeAt.call(text, before)];
    if ((kind & IGNORED) === 0) return (kind & WORD_GROUP) === group;
  }
  return false;
}

/**
 * The hot loop: goes on from `from` to the next word with which a name may begin and describes it in `candidate`. False at
 * the end of the text.
 *
 * All state is local: what closures capture lies in memory and would halve the speed.
 */
export function scan(text: string, from: number, search: FirstWords, candidate: Candidate) {
  const { starts, pairs, filter, shift, rules } = search;
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
    if (role === STARTS_LOWER || role === OTHER_GROUP) {
      // Small letters are most of a text: two of them tell most words from those that a name may begin with.
      const second = at + 1 < length ? codeAt.call(text, at + 1) : 0;
      if (isUnknownPair(first, second, pairs)) {
        at = (at + 1) | 0;
        continue;
      }
    }
    // Nearly always a space stands before it, and no word goes on behind one.
    if (at > from && role !== ALONE && (role === OTHER_GROUP || starts[codeAt.call(text, at - 1)] !== 0)) {
      if (isInsideWord(text, at, from)) {
        at = (at + 1) | 0;
        continue;
      }
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
    const window = firstWindow(hash ^ lowerCase);
    const bits = passing(filter, shift, window);
    const number = inflects[first];
    let isInflected = false;
    if (number !== 0) {
      const { prefixTable, endingTable } = rules.all[number - 1];
      isInflected =
        (prefixTable.longest > 0 &&
          somePrefixPasses(text, start, hash, letters, lowerCase, prefixTable, filter, shift)) ||
        (endingTable.reach[codeAt.call(text, at - 1)] > 0 &&
          someEndingPasses(text, at, hash, letters, lowerCase, 0, endingTable, filter, shift));
    }
    if (bits === 0 && !isInflected) continue;
    const asked = bits === GOES_ON && !isInflected;
    if (asked && !someNextPasses(text, start, at, window, search)) continue;
    candidate.start = start;
    candidate.end = at;
    candidate.hash = hash;
    candidate.letters = letters;
    candidate.next = asked ? following : undefined;
    candidate.lowerCase = lowerCase;
    candidate.window = window;
    candidate.bits = bits;
    candidate.isInflected = isInflected;
    return true;
  }
  return false;
}
