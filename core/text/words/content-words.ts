import { foldText } from '../normalize.ts';
import { COMMONEST, LIGHT } from './common-words.ts';
import { conceptOf } from './concepts.ts';
import { countryOf } from './countries.ts';
import { cutWords } from './cut-words.ts';
import { rememberingWords } from './remembering.ts';
import { isRole } from './roles.ts';
import { arabicStem, withPlainDigits } from './search-terms.ts';

/** A word that carries meaning: its stem and where it stands, UTF-16 code units. */
export interface ContentWord {
  stem: string;
  /** Number of the predicate it stands for in all languages, -1 for none. */
  concept: number;
  /** Code of the country it speaks of: its adjective, its capital. */
  country: string | undefined;
  start: number;
  end: number;
}

/** Letters of a Latin, Cyrillic or Greek word that are kept; endings come after them in all languages here. */
const STEM_LETTERS = 6;

/** What French and Italian write together with the next word. */
const ELIDED = /^(?:[ldscnmtj]|qu|jusqu|lorsqu|puisqu|quelqu|dell|all|nell|sull)['’](?=\p{L}{2})/iu;

/** What is known of a word as it is written; undefined: it is one of the commonest. */
type Known = (Pick<ContentWord, 'stem' | 'concept' | 'country'> & { elided: number; isLight: boolean }) | undefined;

const lookAt = rememberingWords((word: string): Known => {
  const elided = ELIDED.exec(word)?.[0].length ?? 0;
  const folded = withPlainDigits(foldText(word.slice(elided)));
  if (folded.length < 2 || COMMONEST.has(folded)) return undefined;
  const isLight = LIGHT.has(folded) || isRole(folded);
  return { stem: stem(folded), concept: conceptOf(folded), country: countryOf(folded), elided, isLight };
});

/** Words of a text that tell what happened, stemmed so that inflected forms meet: none that join or report, or say who somebody is. */
export const contentWords = (text: string): ContentWord[] => wordsOf(text, false);

/** Words of a text but for the commonest, in the same way: what a sentence is recognized by. */
export const quotableWords = (text: string): ContentWord[] => wordsOf(text, true);

function wordsOf(text: string, withLight: boolean): ContentWord[] {
  const words: ContentWord[] = [];
  const borders = cutWords(text);
  for (let at = 0; at < borders.length; at += 2) {
    const start = borders[at];
    const end = borders[at + 1];
    const one = lookAt(text.slice(start, end));
    if (one !== undefined && (withLight || !one.isLight))
      words.push({ stem: one.stem, concept: one.concept, country: one.country, start: start + one.elided, end });
  }
  return words;
}

/** How many words a text has, function words and all. A sentence has some; a list of tags has none but content words. */
export function countWords(text: string): number {
  return cutWords(text).length / 2;
}

/** Arabic: without clitics, endings and long vowels. Others: the first letters. Digits stay whole. */
export function stem(folded: string): string {
  if (/^\d+$/.test(folded)) return folded;
  if (/[\u0621-\u064a]/.test(folded)) return arabicStem(folded);
  return folded.replace(/['’].*$/, '').slice(0, STEM_LETTERS);
}
