import { foldText } from '../../text/normalize.ts';
import { languageOf } from '../../text/languages/index.ts';
import type { LanguageDescriptor } from '../../text/languages/index.ts';
import { hashOfFolded } from './unit-hash.ts';

/** A language's words that tell what a capital means, folded. */
export interface WordSets {
  titles: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  commonWords: ReadonlySet<string>;
  /** Hashes of the common words: asked first, because a name is hardly ever one and its folding costs more than its search. */
  commonHashes: ReadonlySet<number>;
  frequentWords: ReadonlySet<string>;
  makesOther: ReadonlySet<string>;
  notAfter: ReadonlySet<string>;
  nounsHaveCapitals: boolean;
}

const NOTHING: WordSets = {
  titles: new Set(),
  givenNames: new Set(),
  commonWords: new Set(),
  commonHashes: new Set(),
  frequentWords: new Set(),
  makesOther: new Set(),
  notAfter: new Set(),
  nounsHaveCapitals: false,
};

const setsByLanguage = new Map<string, WordSets>();

function setOf(words: string | undefined): ReadonlySet<string> {
  return new Set(words === undefined ? [] : foldText(words).split(' '));
}

let lastCode = '';
let lastSets = NOTHING;

export function wordSetsOf(code: string): WordSets {
  // Asked for each name of a page, mostly in one language.
  if (code !== lastCode) {
    lastSets = readSets(code);
    lastCode = code;
  }
  return lastSets;
}

function readSets(code: string): WordSets {
  const language: LanguageDescriptor | undefined = languageOf(code);
  if (language === undefined) return NOTHING;
  let sets = setsByLanguage.get(language.code);
  if (sets === undefined) {
    const commonWords = setOf(language.commonWords);
    sets = {
      titles: setOf(language.titles),
      givenNames: setOf(language.givenNames),
      commonWords,
      commonHashes: new Set(Array.from(commonWords, (word) => hashOfFolded(word))),
      frequentWords: setOf(language.frequentWords),
      makesOther: setOf(language.makesOther),
      notAfter: setOf(language.notAfter),
      nounsHaveCapitals: language.nounsHaveCapitals === true,
    };
    setsByLanguage.set(language.code, sets);
  }
  return sets;
}
