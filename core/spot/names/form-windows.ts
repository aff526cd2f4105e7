import type { NameForm } from '../name-forms.ts';
import { HANGUL, IGNORED, KATAKANA, LETTER, LOWER, SINGLE, UNITS, UPPER } from '../../text/unit-table.ts';
import { push, windowsFor } from './filters.ts';
import type { Windows } from './filters.ts';
import { ENDS, GOES_ON } from './index-format.ts';
import { LOWER_CASE, firstWindow, letterBits, letterValue, nextWindow } from './unit-hash.ts';
import { wordAt } from './words.ts';

/** Sort keys hold the hash and the form's number in the 53 bits of a double. */
export const MOST_FORMS = 2 ** 21;
/** A label's length is one byte. */
const LONGEST_FORM = 255;
/** Words of the longest form that is looked for; a longer one is no name. */
const MOST_WORDS = 24;

/** Notes the first two letters, folded, of a word in `[start, end)`; 0 for the second of a word of one letter. */
function addPair(pairs: Map<number, [number, number]>, text: string, start: number, end: number): void {
  const { kinds, folded, several } = UNITS;
  const unit = text.charCodeAt(start);
  let second = start + 1;
  while (second < end && (kinds[text.charCodeAt(second)] & IGNORED) !== 0) second += 1;
  const letter = several.get(unit)?.charCodeAt(1) ?? (second < end ? folded[text.charCodeAt(second)] : 0);
  const pair: [number, number] = [folded[unit], letter];
  pairs.set(pair[0] * 0x10000 + pair[1], pair);
}

/** Whether a form that begins in small letters holds a name ("in Moscow"), so that it matters in the middle of a sentence too. */
function hasCapitalLater(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) if ((UNITS.kinds[text.charCodeAt(at)] & UPPER) !== 0) return true;
  return false;
}

/** What the words of all forms give: what the filters take in, and the hashes by which forms are found. */
export interface FormWindows {
  /** Of first words, and of longer beginnings. */
  first: Windows;
  next: Windows;
  /** First words again, with bits of the first letters of the words behind them. */
  before: Windows;
  letters: Uint16Array;
  /** First two letters, folded, of forms that begin in small letters, Hangul or Katakana. */
  pairs: readonly (readonly [number, number])[];
  /** `hash * MOST_FORMS + number` of each way in which a form may be written, sorted. */
  keys: Float64Array;
  mostWords: number;
}

/** Reads the words of forms. Throws a RangeError for more than two million forms or a form of more than 255 UTF-16 units. */
export function windowsOfForms(all: readonly NameForm[]): FormWindows {
  if (all.length > MOST_FORMS) throw new RangeError(`name index: more than ${MOST_FORMS} forms`);
  const { kinds } = UNITS;
  const first = windowsFor(all.length + 16);
  const next = windowsFor(all.length * 2 + 16);
  const before = windowsFor(all.length * 2);
  const letters = new Uint16Array(all.length * 2);
  const pairs = new Map<number, [number, number]>();
  const keys = new Float64Array(all.length * 2);
  let entries = 0;
  let mostWords = 1;

  for (let number = 0; number < all.length; number += 1) {
    const { text, use } = all[number];
    if (text.length > LONGEST_FORM) throw new RangeError(`name index: form of more than ${LONGEST_FORM} units`);
    let words = 0;
    let hash = 0;
    let otherHash = 0;
    let startsLower = false;
    const onlyCapital = use === 'confusable' && !hasCapitalLater(text);
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at);
      if ((kinds[unit] & (LETTER | SINGLE)) === 0) {
        at += 1;
        continue;
      }
      if (words === MOST_WORDS) break;
      const word = wordAt(text, at);
      at = word.end;
      if (words > 0) {
        push(words === 1 ? first : next, hash, GOES_ON);
        if (startsLower) push(words === 1 ? first : next, otherHash, GOES_ON);
        if (words === 1) {
          const letter = letterBits(letterValue(text, word.start));
          letters[before.length] = letter;
          push(before, hash, GOES_ON);
          if (startsLower) {
            letters[before.length] = letter;
            push(before, otherHash, GOES_ON);
          }
        }
        hash = nextWindow(hash, word.hash);
        otherHash = nextWindow(otherHash, word.hash);
      } else {
        hash = firstWindow(word.hash);
        startsLower = (kinds[unit] & LOWER) !== 0;
        // At the start of a sentence, and in headlines, "al-Jazeera" has a capital; "trump card" matters only there.
        if (startsLower) {
          otherHash = onlyCapital ? hash : firstWindow(word.hash ^ LOWER_CASE);
          if (!onlyCapital) addPair(pairs, text, word.start, word.end);
        } else if ((kinds[unit] & (HANGUL | KATAKANA)) !== 0) addPair(pairs, text, word.start, word.end);
      }
      words += 1;
    }
    if (words === 0) continue;
    mostWords = Math.max(mostWords, words);
    push(words === 1 ? first : next, hash, ENDS);
    keys[entries] = (hash >>> 0) * MOST_FORMS + number;
    entries += 1;
    if (startsLower && !onlyCapital) {
      push(words === 1 ? first : next, otherHash, ENDS);
      keys[entries] = (otherHash >>> 0) * MOST_FORMS + number;
      entries += 1;
    }
  }
  return {
    first,
    next,
    before,
    letters,
    pairs: [...pairs.values()],
    keys: keys.subarray(0, entries).sort(),
    mostWords,
  };
}
