import type { ClaimIndex } from './open.ts';
import { createWeighing } from './weigh-stories.ts';
import type { Window, WindowWord } from './windows.ts';

/** What speaks for a sentence being about a claim. */
export interface Evidence {
  story: number;
  /** Share of the best wording's weight that stands in the sentence, 0..1. */
  coverage: number;
  /** Number of that wording within the story. */
  wording: number;
  /** Weight of the sentence's words, names apart, that the claim is told in. */
  weight: number;
  /** Share of the sentence's weight, names apart, that these are, 0..1. */
  share: number;
  /** How many of those the claim is about, and of the others it involves, the sentence names. */
  about: number;
  involved: number;
  shared: readonly WindowWord[];
}

/** Terms of a wording that count; few have as many as fifty. */
const MOST_TERMS = 256;

/** Makes the question what speaks for a sentence being about each of the stories it may be about. */
export function createEvidence(index: ClaimIndex): (window: Window) => Evidence[] {
  const weigh = createWeighing(index);
  /** Weight of each term, made at the first question for it. */
  const weights = new Float64Array(index.terms);
  const weightOf = (term: number) => (weights[term] ||= index.weight(term));
  const terms = new Uint32Array(MOST_TERMS);

  /** The wording with the largest share of its weight in the sentence, and the sentence's terms that the story is told in. */
  const bestWording = (story: number, here: ReadonlySet<number>) => {
    const told = new Set<number>();
    let coverage = 0;
    let best = 0;
    const [from, to] = index.wordings(story);
    for (let wording = from; wording < to; wording++) {
      const count = index.readTerms(wording, terms);
      let total = 0;
      let shared = 0;
      for (let at = 0; at < count; at++) {
        const term = terms[at];
        const weight = weightOf(term);
        total += weight;
        if (!here.has(term)) continue;
        shared += weight;
        told.add(term);
      }
      if (total > 0 && shared / total > coverage) [coverage, best] = [shared / total, wording - from];
    }
    return { coverage, wording: best, told };
  };

  return (window) => {
    const { words, entities } = window;
    const here = new Set<number>();
    let all = 0;
    for (const { term, conceptTerm, inName } of words) {
      here.add(term);
      if (conceptTerm !== undefined) here.add(conceptTerm);
      if (!inName) all += index.weight(term);
    }
    const count = (some: ReadonlySet<number>) => [...some].filter((entity) => entities.has(entity)).length;
    return weigh(window).map(({ story, weight }) => {
      const { told, ...best } = bestWording(story, here);
      const about = new Set(index.about(story));
      const involved = new Set([...index.entities(story)].filter((entity) => !about.has(entity)));
      return {
        story,
        weight,
        ...best,
        share: all === 0 ? 0 : Math.min(1, weight / all),
        about: count(about),
        involved: count(involved),
        shared: words.filter(
          ({ term, conceptTerm }) => told.has(term) || (conceptTerm !== undefined && told.has(conceptTerm)),
        ),
      };
    });
  };
}
