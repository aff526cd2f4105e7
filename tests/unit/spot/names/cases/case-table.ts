import type { FormUse } from '../../../../../core/spot/name-forms.ts';

/** `[entity, form]`, `[entity, form, use]`; entities that begin with a capital are no persons. */
export type CaseForm = readonly [entity: string, form: string, use?: FormUse];

/** A language's sentences, of our own wording. */
export interface CaseTable {
  language: string;
  forms: readonly CaseForm[];
  /** Blocks divided by ` || `; every expected hit as `[entity:text on the page]`. What is not marked must not be hit. */
  cases: readonly string[];
}
