import { foldText } from '../normalize.ts';
import { arabicStem } from './search-terms.ts';

const ARABIC = /[\u0621-\u064a]/;
/** A beginning of so few letters must be the whole word: "die" is not "dieses". */
const SHORT = 3;

interface Beginning<T> {
  letters: string;
  isWhole: boolean;
  meaning: T;
}

/**
 * Makes the look-up of words in lists of several languages: Arabic words are compared by their stems, others by their beginnings, and a
 * `=` at the end of one means the whole word. Of several beginnings that fit the longest counts.
 * @returns what a folded word means, undefined where it is in no list
 */
export function wordList<T>(lists: Iterable<readonly [words: string, meaning: T]>): (folded: string) => T | undefined {
  const arabicStems = new Map<string, T>();
  /** Of further forms of these words, which count where they are no word of a list themselves. */
  const forms = new Map<string, T>();
  /** By their first two letters, so that a word is compared with few of them. */
  const beginnings = new Map<string, Beginning<T>[]>();
  for (const [words, meaning] of lists) {
    for (const word of foldText(words).split(' ')) {
      if (ARABIC.test(word)) {
        // A first letter that could be "and" or "with" is cut off a bare word, and not behind the article. States and ministries are
        // feminine, and the ending of their verbs stays.
        arabicStems.set(arabicStem(word), meaning);
        for (const form of [`ال${word}`, `${word}ت`]) forms.set(arabicStem(form), meaning);
        continue;
      }
      const letters = word.replace(/=$/, '');
      const isWhole = word.endsWith('=') || letters.length <= SHORT;
      const key = letters.slice(0, 2);
      beginnings.set(key, [...(beginnings.get(key) ?? []), { letters, isWhole, meaning }]);
    }
  }
  return (folded) => {
    if (ARABIC.test(folded)) return arabicStems.get(arabicStem(folded)) ?? forms.get(arabicStem(folded));
    const bare = folded.replace(/'s?$/, '');
    let best: Beginning<T> | undefined;
    for (const one of beginnings.get(bare.slice(0, 2)) ?? []) {
      const fits = one.isWhole ? bare === one.letters : bare.startsWith(one.letters);
      if (fits && (best === undefined || one.letters.length > best.letters.length)) best = one;
    }
    return best?.meaning;
  };
}
