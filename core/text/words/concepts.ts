import { PREDICATES } from './predicates.ts';
import { foldText } from '../normalize.ts';
import { arabicStem } from './search-terms.ts';

const ARABIC = /[\u0621-\u064a]/;
const arabicStems = new Map<string, number>();
/** Beginnings by their first two letters, so that a word is compared with few of them. */
const beginnings = new Map<string, [beginning: string, concept: number][]>();

PREDICATES.forEach(([latin, cyrillic, arabic], concept) => {
  for (const word of foldText(arabic).split(' ')) arabicStems.set(arabicStem(word), concept);
  for (const beginning of foldText(`${latin} ${cyrillic}`).split(' ')) {
    const key = beginning.slice(0, 2);
    beginnings.set(key, [...(beginnings.get(key) ?? []), [beginning, concept]]);
  }
});

/** A beginning of so few letters must be the whole word: "die" is not "dieses". */
const SHORT = 3;

/** Number of the predicate a folded word stands for, -1 where it stands for none. */
export function conceptOf(folded: string): number {
  if (ARABIC.test(folded)) return arabicStems.get(arabicStem(folded)) ?? -1;
  let best = -1;
  let longest = 0;
  for (const [beginning, concept] of beginnings.get(folded.slice(0, 2)) ?? []) {
    const fits = beginning.length <= SHORT ? folded === beginning : folded.startsWith(beginning);
    if (fits && beginning.length > longest) [best, longest] = [concept, beginning.length];
  }
  return best;
}
