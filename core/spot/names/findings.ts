import { CONTEXT, USE_MASK } from './index-format.ts';
import type { Word } from './words.ts';

export interface FoundForm {
  /** Number in the index. */
  form: number;
  /** As recorded. */
  text: string;
  flags: number;
  entity: number;
}

/** Words of a page that some forms of the index match. */
export interface Finding {
  start: number;
  end: number;
  words: readonly Word[];
  /** The forms that match, all of one reading. */
  forms: readonly FoundForm[];
  inflection?: string;
}

export interface BlockFindings {
  /** Leftmost-longest, without overlap, sorted; confusables included. */
  names: readonly Finding[];
  /** Context words; they may stand anywhere but inside a longer name. */
  contexts: readonly Finding[];
}

/** Most blocks of most pages name nobody. */
export const NOTHING: BlockFindings = { names: [], contexts: [] };

export const isContext = ({ flags }: FoundForm) => (flags & USE_MASK) === CONTEXT;
