import { foldText } from '../../text/normalize.ts';
import { LETTER, LOWER, SINGLE, UNITS, UPPER } from '../../text/unit-table.ts';
import { baseOf } from './inflection.ts';
import type { Reading } from './inflection.ts';
import { FOREIGN_G, FOREIGN_G_LETTER } from './unit-hash.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** All-capital forms up to this length must stand in capitals on the page: US is not us, WHO not Who. */
const LONGEST_STRICT_ACRONYM = 4;
const SPACE = 0x20;

/** How capitals of a page's word compare with a form's. */
function isAllCapitals(text: string, start: number, end: number): boolean {
  let upper = 0;
  for (let at = start; at < end; at += 1) {
    const kind = UNITS.kinds[text.charCodeAt(at)];
    if ((kind & LOWER) !== 0) return false;
    if ((kind & UPPER) !== 0) upper += 1;
  }
  return upper > 0;
}

function firstLetterKind(text: string, word: Word): number {
  for (let at = word.start; at < word.end; at += 1) {
    const kind = UNITS.kinds[text.charCodeAt(at)];
    if ((kind & (LETTER | SINGLE)) !== 0) return kind;
  }
  return 0;
}

function capitalsAgree(
  form: string,
  inForm: Word,
  text: string,
  onPage: Word,
  position: number,
  person: boolean,
): boolean {
  if ((firstLetterKind(form, inForm) & UPPER) === 0) return true;
  if ((firstLetterKind(text, onPage) & UPPER) === 0) return position > 0 && !person;
  const length = inForm.end - inForm.start;
  if (length > 1 && length <= LONGEST_STRICT_ACRONYM && isAllCapitals(form, inForm.start, inForm.end)) {
    // An inflected acronym keeps its capitals in front: МИДа.
    return isAllCapitals(text, onPage.start, Math.min(onPage.end, onPage.start + length));
  }
  return true;
}

/** An acronym takes endings in small letters behind it (МИДа); none of its own letters are one: USA is no case of USO. */
function acronymAgrees(form: string, inForm: Word, text: string, onPage: Word, reading: Reading | undefined): boolean {
  if (reading?.ending === undefined || inForm.end - inForm.start < 2) return true;
  if (!isAllCapitals(form, inForm.start, inForm.end)) return true;
  const ending = text.slice(onPage.end - reading.ending.onPage.length, onPage.end);
  return reading.ending.inForm === '' && ending === ending.toLowerCase();
}

const isSpace = (text: string, start: number, end: number): boolean =>
  end - start === 1 && text.charCodeAt(start) === SPACE;

/** An apostrophe or ampersand inside a name must be one in the form as well: "Obama’s Care" is no ObamaCare. */
function joinsAgree(form: string, formWords: readonly Word[], text: string, words: readonly Word[]): boolean {
  for (let at = 1; at < formWords.length; at += 1) {
    // Nearly always one space stands between two words.
    const spaced = isSpace(text, words[at - 1].end, words[at].start);
    if (spaced && isSpace(form, formWords[at - 1].end, formWords[at].start)) continue;
    const onPage = text.slice(words[at - 1].end, words[at].start);
    const inForm = form.slice(formWords[at - 1].end, formWords[at].start);
    if (/&/.test(onPage) !== /&/.test(inForm)) return false;
    if (/["«„“”]/.test(onPage) && !/["«„“”]/.test(inForm)) return false;
    const stopped = onPage.includes('.') && words[at - 1].end - words[at - 1].start > 1;
    if (stopped && !inForm.includes('.')) return false;
    if (/^['’‘]$/.test(onPage) && !/['’‘ʼ]/.test(inForm)) return false;
  }
  return true;
}

/** Folded words compared; in a person's full name the letters that stand for a foreign g are one. */
function readsTheSame(inForm: string, onPage: string, full: boolean): boolean {
  if (inForm === onPage) return true;
  return full && inForm.replaceAll(FOREIGN_G, FOREIGN_G_LETTER) === onPage.replaceAll(FOREIGN_G, FOREIGN_G_LETTER);
}

/** Whether a form is what the first `depth` of the page's words read as: letter by letter, capitals and joints included. */
export function formMatches(
  form: string,
  person: boolean,
  anyCase: boolean,
  text: string,
  words: readonly Word[],
  readings: readonly (Reading | undefined)[],
  depth: number,
): boolean {
  const formWords = wordsOf(form);
  if (formWords.length !== depth) return false;
  const full = person && depth > 1;
  for (let at = 0; at < depth; at += 1) {
    const inForm = formWords[at];
    if (!readsTheSame(foldText(form.slice(inForm.start, inForm.end)), baseOf(text, words[at], readings[at]), full))
      return false;
    if (!anyCase && !capitalsAgree(form, inForm, text, words[at], at, person)) return false;
    if (!acronymAgrees(form, inForm, text, words[at], readings[at])) return false;
  }
  return joinsAgree(form, formWords, text, words);
}
