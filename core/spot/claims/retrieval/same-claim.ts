import { contrary } from '../contrary/contrary.ts';
import { said } from '../contrary/said.ts';
import type { Found } from './best.ts';

/** Claims looked at for one that says the same. */
const LOOKED_AT = 5;
/** Share of the best score that the next claim needs to be shown in place of one that says the contrary; below it none is. */
const NEARLY_BEST = 0.95;

/**
 * The first claim that may be shown as saying what the text says: a contradicting one is passed over, and where nothing else is
 * nearly as good there is none.
 * @param found best first
 */
export function sameClaim(
  text: string,
  language: string,
  found: readonly Found[],
  fieldsOf: (claim: number) => readonly string[],
): number | undefined {
  const here = said(text, language);
  return found
    .slice(0, LOOKED_AT)
    .find(
      ({ claim, score }) =>
        score >= found[0].score * NEARLY_BEST && !contrary(here, said(fieldsOf(claim)[0], language)),
    )?.claim;
}
