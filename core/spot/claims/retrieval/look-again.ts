import { rerank } from './rerank.ts';
import type { Found } from './best.ts';

/** Share of the best score from which on the second might as well be meant. */
const CLOSE = 0.9;

/** Ranks anew where the index leaves the first place open, and only there: looking again takes three times as long as the search. */
export function lookAgain(
  query: string,
  found: readonly Found[],
  fieldsOf: (claim: number) => readonly string[],
): readonly Found[] {
  const isOpen = found.length > 1 && found[1].score >= found[0].score * CLOSE;
  return isOpen ? rerank(query, found, fieldsOf) : found;
}
