import { JOINER, LETTER, SINGLE, UNITS, WORD_GROUP } from '../../text/unit-table.ts';
import { SKIP, SPELLED, TURN, VALUES, addUnit } from './unit-hash.ts';

const codeAt = String.prototype.charCodeAt;

/** A word of a text: `[start, end)`, its hash and the number of its folded letters. */
export interface Word {
  start: number;
  end: number;
  hash: number;
  letters: number;
}

const { kinds } = UNITS;

/** Longest gap of white space inside a name, in UTF-16 units: a line break with its indentation. */
const WIDEST_SPACE = 80;
const SPACE = 0x20;
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

export const emptyWord = (): Word => ({ start: 0, end: 0, hash: 0, letters: 0 });

export function copyWord(from: Readonly<Word>, to: Word): void {
  to.start = from.start;
  to.end = from.end;
  to.hash = from.hash;
  to.letters = from.letters;
}

/** The word that begins at `start`, which must hold a letter. */
export function wordAt(text: string, start: number): Word {
  const word = emptyWord();
  readWord(text, start, word);
  return word;
}

/** The same into an object that is at hand: the search asks this of many words and keeps few. */
export function readWord(text: string, start: number, word: Word): void {
  const group = kinds[codeAt.call(text, start)] & WORD_GROUP;
  let hash = 0;
  let letters = 0;
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const unit = codeAt.call(text, at);
    const value = VALUES[unit];
    if (value !== SKIP) {
      if ((kinds[unit] & WORD_GROUP) !== group || ((group & SINGLE) !== 0 && at > start)) break;
      if (value === SPELLED) {
        hash = addUnit(hash, unit);
        letters += UNITS.several.get(unit)!.length;
      } else {
        hash = ((hash << TURN) | (hash >>> (32 - TURN))) ^ value;
        letters += 1;
      }
    }
    end = at + 1;
  }
  word.start = start;
  word.end = end;
  word.hash = hash;
  word.letters = letters;
}

/** First offset at or behind `at`, before `stop`, that holds neither an ignored unit nor, if asked, white space. */
function skipBlank(text: string, at: number, stop: number, spaces: boolean): number {
  let next = at;
  for (; next < stop; next += 1) {
    const unit = codeAt.call(text, next);
    if (VALUES[unit] !== SKIP && !(spaces && kinds[unit] === JOINER && isSpace(unit))) break;
  }
  return next;
}

/**
 * Where the next word of a name may begin after the word in `[start, end)`: behind one run of white space (and an ampersand or opening quote), one
 * hyphen, apostrophe or middle dot, behind an initial's full stop, or at once where the script needs no spaces. -1 where no name goes on.
 */
export function nextWordStart(text: string, start: number, end: number): number {
  const { length } = text;
  if (end >= length) return -1;
  // Nearly always one space stands between two words.
  if (codeAt.call(text, end) === SPACE && end + 1 < length) {
    if ((kinds[codeAt.call(text, end + 1)] & (LETTER | SINGLE)) !== 0) return end + 1;
  }
  // Nothing stands between words of scripts without spaces.
  if ((kinds[codeAt.call(text, end)] & (LETTER | SINGLE)) !== 0) return end;
  const stop = Math.min(length, end + WIDEST_SPACE);
  // Behind a longer word a full stop may only stand between letters, as in Leave.EU; the form must have it too.
  const abbreviated =
    end + 1 < length &&
    codeAt.call(text, end) === FULL_STOP &&
    (end - start <= LONGEST_ABBREVIATION || (kinds[codeAt.call(text, end + 1)] & LETTER) !== 0);
  const gap = abbreviated ? end + 1 : end;
  let at = skipBlank(text, gap, stop, true);
  if (at < stop) {
    const spaced = at > gap;
    if (spaced ? OPENING.test(text[at]) : kinds[codeAt.call(text, at)] === JOINER) {
      at = skipBlank(text, at + 1, stop, spaced);
    }
  }
  return at < stop && (kinds[codeAt.call(text, at)] & (LETTER | SINGLE)) !== 0 ? at : -1;
}

/** Every word of a text, wherever it stands. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    if ((kinds[codeAt.call(text, at)] & (LETTER | SINGLE)) === 0) at += 1;
    else {
      const word = wordAt(text, at);
      words.push(word);
      at = word.end;
    }
  }
  return words;
}
