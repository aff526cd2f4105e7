import { foldText } from '../../text/normalize.ts';
import { IGNORED, LETTER, LOWER, SINGLE, UNITS, UPPER } from '../../text/unit-table.ts';

const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (one) => one.charCodeAt(0)));

// Sets of units: a pattern would be asked once for each unit around each name, and costs ten times as much.
const SENTENCE_END = unitsOf('.!?…:;|•«"“„‚\'‘([—–\u061f\u06d4。！？');
const WHITE_SPACE = unitsOf(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
const HYPHENS = unitsOf('-\u2010\u2011');
const SPACE = 0x20;

/** Longest gap between a finding and the word next to it, in UTF-16 units. */
const WIDEST_GAP = 4;

/** A word next to a finding. */
export interface Neighbour {
  start: number;
  end: number;
  /** What stands between it and the finding. */
  gap: 'spaces' | 'hyphen' | 'other';
}

export function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (UNITS.kinds[text.charCodeAt(at)] & (LETTER | SINGLE)) !== 0;
}

export const isHyphen = (text: string, at: number): boolean => HYPHENS.has(text.charCodeAt(at));

function gapOf(text: string, start: number, end: number): Neighbour['gap'] {
  if (end - start === 1 && isHyphen(text, start)) return 'hyphen';
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== SPACE && !WHITE_SPACE.has(unit)) return 'other';
  }
  return end > start ? 'spaces' : 'other';
}

export function wordBefore(text: string, start: number): Neighbour | undefined {
  let end = start;
  while (end > 0 && !isWordUnit(text, end - 1) && start - end < WIDEST_GAP) end -= 1;
  if (!isWordUnit(text, end - 1)) return undefined;
  let from = end;
  while (isWordUnit(text, from - 1)) from -= 1;
  return { start: from, end, gap: gapOf(text, end, start) };
}

export function wordAfter(text: string, end: number): Neighbour | undefined {
  let start = end;
  while (start < text.length && !isWordUnit(text, start) && start - end < WIDEST_GAP) start += 1;
  if (!isWordUnit(text, start)) return undefined;
  let to = start;
  while (isWordUnit(text, to)) to += 1;
  return { start, end: to, gap: gapOf(text, end, start) };
}

/** A neighbour's word as the languages' lists have it. */
export const foldedWord = (text: string, { start, end }: Neighbour): string => foldText(text.slice(start, end));

export function startsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && WHITE_SPACE.has(text.charCodeAt(at))) at -= 1;
  return at < 0 || SENTENCE_END.has(text.charCodeAt(at));
}

export function hasCapital(text: string, { start }: { start: number }): boolean {
  return (UNITS.kinds[text.charCodeAt(start)] & UPPER) !== 0;
}

export function isInCapitals(text: string, { start, end }: { start: number; end: number }): boolean {
  let upper = 0;
  for (let at = start; at < end; at += 1) {
    const kind = UNITS.kinds[text.charCodeAt(at)];
    if ((kind & LOWER) !== 0) return false;
    if ((kind & UPPER) !== 0) upper += 1;
  }
  return upper > 1;
}

let lastAsked = '';
let lastIsTitleCase = false;

/** Whether capitals tell nothing in a text because most of its longer words have one: a headline in title case. */
export function isTitleCase(text: string): boolean {
  // One block is asked about for each of its names, and read once.
  if (text !== lastAsked) {
    lastAsked = text;
    lastIsTitleCase = readsAsTitle(text);
  }
  return lastIsTitleCase;
}

/** Units of a block that tell whether it is a title, and letters of a word that tells. */
const TITLE_UNITS = 400;
const TELLING_LETTERS = 4;

function readsAsTitle(text: string): boolean {
  const { kinds } = UNITS;
  const length = Math.min(text.length, TITLE_UNITS);
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < length; at += 1) {
    const first = kinds[text.charCodeAt(at)];
    if ((first & LETTER) === 0) continue;
    const start = at;
    while (at < length && (kinds[text.charCodeAt(at)] & (LETTER | IGNORED)) !== 0) at += 1;
    if (at - start < TELLING_LETTERS || isDigit(text.charCodeAt(start))) continue;
    words += 1;
    if ((first & UPPER) !== 0) capitals += 1;
  }
  return words > 3 && capitals > words * 0.7;
}

export const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
