/** Where a hit stands: a block of the page and a half-open range of UTF-16 code units in its text. */
export interface Span {
  /** Index into the blocks handed in. */
  block: number;
  start: number;
  end: number;
}

/** By which rule a name was taken for this entity. */
export type NameRule =
  /** A form that means only this entity. */
  | 'unique-name'
  /** A short form, after a unique form elsewhere on the page. */
  | 'short-name-after-full'
  /** A short form, vouched for by a declared context word. */
  | 'short-name-in-context';

export interface NameWhy {
  rule: NameRule;
  /** The recorded form that matched, as recorded. */
  form: string;
  /** What stood between the recorded form and the page's: clitics and case endings in the language's own terms, e.g. `genitive`, `و+`. */
  inflection?: string;
  /** Block of the full name or context word that vouches for a short form. */
  antecedent?: number;
}

export interface NameHit extends Span {
  /** Number of the entity in its pack. */
  entity: number;
  /** 0..1 */
  confidence: number;
  why: NameWhy;
}

/** Finds names in a text that is no page's. */
export type NamesIn = (text: string, language: string) => readonly NameHit[];

/** Whether the page states the claim, reports that it was denied, or neither clearly. */
export type Polarity = 'asserts' | 'reports-denial' | 'unclear';

export interface ClaimWhy {
  /** Which kind of the claim's recorded texts matched best. */
  matched: 'wording' | 'summary';
  /** That text, and its language. */
  wording: string;
  wordingLanguage: string;
  /** Words of the sentence that stand in the claim's recorded texts or mean the same, as the page has them. */
  sharedWords: readonly string[];
  /** Numbers of the claim's entities that are or may be named in or before the sentence. */
  entities: readonly number[];
}

export interface ClaimHit extends Span {
  /** Number of the story in its pack. */
  story: number;
  /** Calibrated, 0..1 */
  score: number;
  polarity: Polarity;
  /** Ids of the story's statements that the page reports. */
  onPage: readonly string[];
  /** Ids of those it does not. */
  missing: readonly string[];
  why: ClaimWhy;
}

/** All that was found on a page. */
export interface PageHits {
  /** Language the page was read in. */
  language: string;
  names: readonly NameHit[];
  claims: readonly ClaimHit[];
}
