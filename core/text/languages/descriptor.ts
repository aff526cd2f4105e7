/** Writing systems whose words are inflected by different rules. */
export type Script = 'Latn' | 'Cyrl' | 'Arab' | 'Grek' | 'Hebr' | 'Hang' | 'Hani' | 'Kana';

export interface LanguageExample {
  /** A recorded form. */
  form: string;
  /** Text of a page in this language. */
  text: string;
  /** The part of the text that must be found; absent when nothing may be. */
  found?: string;
  /** Expected explanation, where the text inflects the form. */
  inflection?: string;
}

/** All that the product knows about a language; adding one is one such file and its line in index.ts. */
export interface LanguageDescriptor {
  code: string;
  script: Script;
  direction: 'ltr' | 'rtl';
  /** Some dozens of the language's most frequent words, separated by spaces: they tell the language of a text. */
  frequentWords: string;
  /**
   * What may be written together in front of a name: `[as the page has it, as the name has it, letters before the
   * name, what it is]`.
   */
  prefixes?: readonly (readonly [onPage: string, inName: string, skipped: number, label: string])[];
  /**
   * Endings of names: `[ending of the recorded form, "ending:case ending:case …"]`. A form is tried only for words with
   * a capital, or after the first word of a name.
   */
  endings?: readonly (readonly [inName: string, onPage: string])[];
  /** True where names are inflected although the script has no capitals. */
  endingsWithoutCapitals?: boolean;
  /** Words that stand before a surname without being part of a name, separated by spaces. */
  titles?: string;
  /** Given names that make another person of a surname after them, where capitals cannot tell; separated by spaces. */
  givenNames?: string;
  /** Words that are also names; alone at the start of a sentence they prove nothing. Separated by spaces. */
  commonWords?: string;
  /** Words behind which a common word is no name (in May), separated by spaces. */
  notAfter?: string;
  /** Words that make something else of a surname before them (Trump Tower, Musk Foundation), separated by spaces. */
  makesOther?: string;
  /** Expressions that contain a name and mean something else. */
  notNames?: readonly string[];
  /** True where every noun has a capital, so that a capital before a surname proves nothing. */
  nounsHaveCapitals?: boolean;
  /** The descriptor's tests. */
  examples: readonly LanguageExample[];
}
