import { someEndingPasses } from './change-table.ts';
import { passing } from './filters.ts';
import { GOES_ON } from './index-format.ts';
import type { InflectionRules, PageRules } from './inflection-rules.ts';
import { besideWindow, carried, letterBits, letterValue, nextWindow } from './unit-hash.ts';
import { emptyWord, nextWordStart, readWord } from './words.ts';
import type { Word } from './words.ts';

const codeAt = String.prototype.charCodeAt;

/** What the words behind a name's beginning are asked for in. */
export interface NextWords {
  /** Filter of first words, that also knows with which letters the words behind them begin. */
  filter: Uint32Array;
  shift: number;
  nextFilter: Uint32Array;
  nextShift: number;
  rules: PageRules;
}

/** Whether some form goes on behind a first word with the letter that stands at `start`. Never wrong about a no. */
export function someNextBegins(text: string, start: number, window: number, { filter, shift }: NextWords): boolean {
  const beside = besideWindow(window, letterBits(letterValue(text, start)), shift);
  return (passing(filter, shift, beside) & GOES_ON) !== 0;
}

/**
 * Whether some form may go on with the word behind the first word in `[start, end)`, which is no name alone. Never wrong about a no;
 * after a yes that word stands in `following`.
 */
export function someNextPasses(text: string, start: number, end: number, window: number, next: NextWords): boolean {
  const at = nextWordStart(text, start, end);
  if (at < 0 || !someNextBegins(text, at, window, next)) return false;
  readWord(text, at, following);
  const { nextFilter, nextShift, rules } = next;
  if (passing(nextFilter, nextShift, nextWindow(window, following.hash)) !== 0) return true;
  const number = rules.inner[codeAt.call(text, at)];
  return number !== 0 && someInflectionPasses(text, following, window, rules.all[number - 1], next);
}

/** Whether some form may go on with what a word is an inflection of; asked first, because the readings of inflections take objects. */
export function someInflectionPasses(
  text: string,
  { end, hash, letters }: Readonly<Word>,
  window: number,
  { endingTable }: InflectionRules,
  { nextFilter, nextShift }: NextWords,
): boolean {
  return someEndingPasses(text, end, hash, letters, 0, carried(window), endingTable, nextFilter, nextShift);
}

/** The word behind the last first word asked for: an object for each would cost as much as the search. */
export const following = emptyWord();
