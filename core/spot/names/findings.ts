export interface FoundForm {
  /** As recorded. */
  text: string;
  flags: number;
  entity: number;
}

/** Words of a page that some forms of the index match. */
export interface Finding {
  /** Index of the block. */
  block: number;
  start: number;
  end: number;
  /** Number of words. */
  words: number;
  /** Hash of the first word as it stands on the page. */
  hash: number;
  /** Whether the first word begins before `start`: a clitic is written together with it. */
  afterClitic: boolean;
  /** The forms that match, all of one reading. */
  forms: readonly FoundForm[];
  inflection: string | undefined;
  /** What stands around it says; undefined where it was not asked because nobody is meant. */
  around: Surroundings | undefined;
}

/**
 * What the words around a finding say: nothing against it, that it needs other evidence on the page, or that somebody or
 * something else is meant.
 */
export type Surroundings = 'clear' | 'weak' | 'other';

/** What stands on a page, by block and start. Flat lists: most blocks name nobody, and most others one. */
export interface PageFindings {
  /** Leftmost-longest, without overlap; confusables included. */
  names: Finding[];
  /** Context words; they may stand anywhere but inside a longer name. */
  contexts: Finding[];
}
