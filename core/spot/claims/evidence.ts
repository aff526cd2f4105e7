import type { ClaimIndex } from './open.ts';
import type { Window, WindowWord } from './windows.ts';

/** What speaks for a sentence being about a claim. */
export interface Evidence {
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

/** A predicate in other words is worth less than the word itself. */
const CONCEPT_WORTH = 0.7;

/** A word in more stories than this hardly tells them apart, and reading all of them takes long. */
const MOST_STORIES = 400;
/** Less weight than two rather common words have is no evidence. */
const LEAST_WEIGHT = 4;

/** Words of the sentence, names apart, that each story is told in: weight by story. */
export function weighStories(index: ClaimIndex, window: Window): Map<number, number> {
  const weights = new Map<number, number>();
  const counted = new Set<number>();
  const storiesWith = (term: number) => {
    const stories = index.storiesWith(term);
    return stories.length > MOST_STORIES ? [] : stories;
  };
  const add = (story: number, weight: number) => weights.set(story, (weights.get(story) ?? 0) + weight);
  for (const { term, conceptTerm, inName } of window.words) {
    if (inName || counted.has(term)) continue;
    counted.add(term);
    const direct = storiesWith(term);
    const weight = index.weight(term);
    for (const story of direct) add(story, weight);
    if (conceptTerm === undefined || counted.has(conceptTerm)) continue;
    counted.add(conceptTerm);
    const already = new Set(direct);
    const worth = CONCEPT_WORTH * index.weight(conceptTerm);
    for (const story of storiesWith(conceptTerm)) if (!already.has(story)) add(story, worth);
  }
  for (const [story, weight] of weights) if (weight < LEAST_WEIGHT) weights.delete(story);
  return weights;
}

/** Evidence for one story. @param weight as `weighStories` gave it */
export function evidenceFor(index: ClaimIndex, story: number, weight: number, window: Window): Evidence {
  const here = new Set(
    window.words.flatMap(({ term, conceptTerm }) => (conceptTerm === undefined ? [term] : [term, conceptTerm])),
  );
  const told = new Set<number>();
  let coverage = 0;
  let best = 0;
  const [from, to] = index.wordings(story);
  for (let wording = from; wording < to; wording++) {
    let total = 0;
    let shared = 0;
    for (const term of index.terms(wording)) {
      told.add(term);
      const value = index.weight(term);
      total += value;
      if (here.has(term)) shared += value;
    }
    if (total > 0 && shared / total > coverage) [coverage, best] = [shared / total, wording - from];
  }
  const own = window.words.filter(({ inName }) => !inName);
  const all = own.reduce((sum, { term }) => sum + index.weight(term), 0);
  const about = new Set(index.about(story));
  const involved = new Set([...index.entities(story)].filter((entity) => !about.has(entity)));
  const count = (entities: ReadonlySet<number>) => [...entities].filter((entity) => window.entities.has(entity)).length;
  return {
    coverage,
    wording: best,
    weight,
    share: all === 0 ? 0 : Math.min(1, weight / all),
    about: count(about),
    involved: count(involved),
    shared: window.words.filter(
      ({ term, conceptTerm }) => told.has(term) || (conceptTerm !== undefined && told.has(conceptTerm)),
    ),
  };
}
