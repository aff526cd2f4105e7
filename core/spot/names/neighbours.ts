import { IGNORED, LETTER, LOWER, SINGLE, UNITS, UPPER } from '../../text/unit-table.ts';

const SENTENCE_END = /[.!?…:;|•«"“„‚'‘([—–\n\u061f\u06d4。！？]/u;

/** A word next to a finding. */
export interface Neighbour {
  text: string;
  start: number;
  end: number;
  /** What stands between it and the finding. */
  gap: string;
}

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (UNITS.kinds[text.charCodeAt(at)] & (LETTER | SINGLE)) !== 0;
}

export function wordBefore(text: string, start: number): Neighbour | undefined {
  let end = start;
  while (end > 0 && !isWordUnit(text, end - 1) && start - end < 4) end -= 1;
  if (!isWordUnit(text, end - 1)) return undefined;
  let from = end;
  while (isWordUnit(text, from - 1)) from -= 1;
  return { text: text.slice(from, end), start: from, end, gap: text.slice(end, start) };
}

export function wordAfter(text: string, end: number): Neighbour | undefined {
  let start = end;
  while (start < text.length && !isWordUnit(text, start) && start - end < 4) start += 1;
  if (!isWordUnit(text, start)) return undefined;
  let to = start;
  while (isWordUnit(text, to)) to += 1;
  return { text: text.slice(start, to), start, end: to, gap: text.slice(end, start) };
}

export function startsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[\s\u00a0]/.test(text[at])) at -= 1;
  return at < 0 || SENTENCE_END.test(text[at]);
}

export function hasCapital(word: string): boolean {
  return (UNITS.kinds[word.charCodeAt(0)] & UPPER) !== 0;
}

export function isInCapitals(word: string): boolean {
  let upper = 0;
  for (let at = 0; at < word.length; at += 1) {
    const kind = UNITS.kinds[word.charCodeAt(at)];
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

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

export const isSpaces = (gap: string) => /^[\s\u00a0]+$/.test(gap);
