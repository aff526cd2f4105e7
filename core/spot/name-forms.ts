/** How a surface form may be used to find its entity. */
export type FormUse =
  /** Means the entity wherever it stands. */
  | 'unique'
  /** Counts only with a unique form or context on the page. */
  | 'short'
  /** Vouches for the entity's short forms; never a hit itself. */
  | 'context'
  /** Contains a form of the entity but means something else; blocks hits inside it. */
  | 'confusable';

/** One surface form handed to the compiler of the name index. */
export interface NameForm {
  text: string;
  /** Language whose inflection applies; absent for forms of any language (confusables). */
  lang?: string;
  /** Number of the entity in its pack. */
  entity: number;
  use: FormUse;
  /** True for a person: given and family names inflect each on their own. */
  person: boolean;
}
