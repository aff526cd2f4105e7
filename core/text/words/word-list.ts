import { foldText } from '../normalize.ts';
import { arabicStem } from './search-terms.ts';

const ARABIC = /[\u0621-\u064a]/;
/** A beginning of so few letters must be the whole word: "die" is not "dieses". */
const SHORT = 3;

/**
 * Makes the look-up of words in lists of several languages: Arabic words are compared by their stems, others by their beginnings, and a
 * `=` at the end of one means the whole word. Of several beginnings that fit the longest counts.
 * @returns what a folded word means, undefined where it is in no list
 */
export function wordList<T>(lists: Iterable<readonly [words: string, meaning: T]>): (folded: string) => T | undefined {
  const arabicStems = new Map<string, T>();
  /** Of further forms of these words, which count where they are no word of a list themselves. */
  const forms = new Map<string, T>();
  const wholes = new Map<string, T>();
  const beginnings = new Map<string, T>();
  let longest = 0;
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
      const list = isWhole ? wholes : beginnings;
      // In several lists: the first one has it.
      if (!list.has(letters)) list.set(letters, meaning);
      if (!isWhole) longest = Math.max(longest, letters.length);
    }
  }
  return (folded) => {
    if (ARABIC.test(folded)) return arabicStems.get(arabicStem(folded)) ?? forms.get(arabicStem(folded));
    const bare = folded.replace(/'s?$/, '');
    let meaning = wholes.get(bare);
    for (let length = Math.min(bare.length, longest); meaning === undefined && length > SHORT; length--) {
      meaning = beginnings.get(bare.slice(0, length));
    }
    return meaning;
  };
}
