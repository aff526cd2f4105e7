/** Texts remembered at most: a page has a few dozen sentences that are asked the same by each claim told in them. */
const MOST_TEXTS = 256;
/** Their length together, UTF-16 code units, but for the last: a block of a hostile page may be as long as a page. */
const MOST_UNITS = 200_000;

/**
 * The same function, but what it made of the last texts is not made again; so nobody may change what it gives. A text is remembered in
 * one language.
 */
export function remembering<T extends object>(
  make: (text: string, language: string) => T,
): (text: string, language?: string) => T {
  const remembered = new Map<string, { language: string; made: T }>();
  let units = 0;
  return (text, language = '') => {
    const known = remembered.get(text);
    if (known?.language === language) return known.made;
    if (known === undefined) {
      if (remembered.size >= MOST_TEXTS || units + text.length > MOST_UNITS) {
        remembered.clear();
        units = 0;
      }
      units += text.length;
    }
    const made = make(text, language);
    remembered.set(text, { language, made });
    return made;
  };
}

/** Words remembered at most, some 2 MB; a page has a few thousand, and most of them more than once. */
const MOST_WORDS = 20_000;
/** Longest word remembered, UTF-16 code units; what is longer is no word, or a sentence in a script without spaces. */
const LONGEST_WORD = 50;

/** The same function of a word, but what it made of the words met most lately is not made again. */
export function rememberingWords<T>(look: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const one = known.get(word);
    if (one !== undefined || known.has(word)) return one as T;
    const made = look(word);
    if (word.length > LONGEST_WORD) return made;
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, made);
    return made;
  };
}
