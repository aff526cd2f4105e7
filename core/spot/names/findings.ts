export interface FoundForm {
  /** As recorded. */
  text: string;
  flags: number;
  entity: number;
}

/** Words of a page that some forms of the index match. */
export interface Finding {
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
}

export interface BlockFindings {
  /** Leftmost-longest, without overlap, sorted; confusables included. */
  names: readonly Finding[];
  /** Context words; they may stand anywhere but inside a longer name. */
  contexts: readonly Finding[];
}

/** Most blocks of most pages name nobody. */
export const NOTHING: BlockFindings = { names: [], contexts: [] };
