import { JOINER, LETTER, SINGLE, UNITS, WORD_GROUP } from '../../text/unit-table.ts';
import { SKIP, VALUES, addUnit } from './unit-hash.ts';

/** A word of a text: `[start, end)` and its hash. */
export interface Word {
  start: number;
  end: number;
  hash: number;
}

const { kinds } = UNITS;

/** Longest gap of white space inside a name, in UTF-16 units: a line break with its indentation. */
const WIDEST_SPACE = 80;
const FULL_STOP = 0x2e;
/** What white space may be followed by inside a name; the form must have it too. */
const OPENING = /[&"«„“”]/;
/** A full stop may follow initials and "St" within a name. */
const LONGEST_ABBREVIATION = 2;

function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    unit === 0x3000 ||
    (unit >= 0x2000 &&
      unit <= 0x205f &&
      unit !== 0x2010 &&
      unit !== 0x2011 &&
      unit !== 0x2012 &&
      unit !== 0x2013 &&
      unit !== 0x2018 &&
      unit !== 0x2019 &&
      unit !== 0x2022 &&
      unit !== 0x2027)
  );
}

/** The word that begins at `start`, which must hold a letter. */
export function wordAt(text: string, start: number): Word {
  const group = kinds[text.charCodeAt(start)] & WORD_GROUP;
  let hash = addUnit(0, text.charCodeAt(start));
  let end = start + 1;
  for (let at = end; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (VALUES[unit] === SKIP) {
      end = at + 1;
      continue;
    }
    if ((kinds[unit] & WORD_GROUP) !== group || (group & SINGLE) !== 0) break;
    hash = addUnit(hash, unit);
    end = at + 1;
  }
  return { start, end, hash };
}

/** First offset at or behind `at`, before `stop`, that holds neither an ignored unit nor, if asked, white space. */
function skipBlank(text: string, at: number, stop: number, spaces: boolean): number {
  let next = at;
  for (; next < stop; next += 1) {
    const unit = text.charCodeAt(next);
    if (VALUES[unit] !== SKIP && !(spaces && kinds[unit] === JOINER && isSpace(unit))) break;
  }
  return next;
}

/**
 * Where the next word of a name may begin after a word: behind one run of white space (and an ampersand or opening quote), one
 * hyphen, apostrophe or middle dot, behind an initial's full stop, or at once where the script needs no spaces. -1 where no name goes on.
 */
export function nextWordStart(text: string, word: Word): number {
  const { end } = word;
  const stop = Math.min(text.length, end + WIDEST_SPACE);
  // Behind a longer word a full stop may only stand between letters, as in Leave.EU; the form must have it too.
  const abbreviated =
    text.charCodeAt(end) === FULL_STOP &&
    (end - word.start <= LONGEST_ABBREVIATION || (kinds[text.charCodeAt(end + 1)] & LETTER) !== 0);
  const gap = abbreviated ? end + 1 : end;
  let at = skipBlank(text, gap, stop, true);
  if (at < stop) {
    const spaced = at > gap;
    if (spaced ? OPENING.test(text[at]) : kinds[text.charCodeAt(at)] === JOINER)
      at = skipBlank(text, at + 1, stop, spaced);
  }
  return at < stop && (kinds[text.charCodeAt(at)] & (LETTER | SINGLE)) !== 0 ? at : -1;
}

/** Every word of a text, wherever it stands. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    if ((kinds[text.charCodeAt(at)] & (LETTER | SINGLE)) === 0) at += 1;
    else {
      const word = wordAt(text, at);
      words.push(word);
      at = word.end;
    }
  }
  return words;
}
