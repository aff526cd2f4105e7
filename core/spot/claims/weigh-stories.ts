import type { ClaimIndex } from './open.ts';
import type { Window } from './windows.ts';

/** A predicate in other words is worth less than the word itself. */
const CONCEPT_WORTH = 0.7;
/** A word in more stories than this hardly tells them apart, and reading all of them takes long. */
const MOST_STORIES = 400;
/** Less weight than two rather common words have is no evidence. */
const LEAST_WEIGHT = 4;

export interface WeighedStory {
  story: number;
  /** Of the sentence's words, names apart, that the story is told in. */
  weight: number;
}

/**
 * Makes the question which stories a sentence may be about: those told in its words, names apart, that involve somebody who is or may be named. It
 * reads the lists of these words and of no others, and keeps two numbers a story as working memory for the page.
 */
export function createWeighing(index: ClaimIndex): (window: Window) => WeighedStory[] {
  const weights = new Float64Array(index.stories);
  /** Number of the word that last counted for a story, so that its predicate does not count as well. */
  const lastWord = new Uint32Array(index.stories);
  const list = new Uint32Array(MOST_STORIES + 1);
  let word = 0;
  return ({ words, entities, possible }) => {
    const touched: number[] = [];
    const counted = new Set<number>();
    const addOnce = (term: number, worth: number) => {
      if (term < 0 || counted.has(term)) return;
      counted.add(term);
      const count = index.readStories(term, list);
      if (count > MOST_STORIES) return;
      const weight = worth * index.weight(term);
      for (let at = 0; at < count; at++) {
        const story = list[at];
        if (lastWord[story] === word) continue;
        lastWord[story] = word;
        if (weights[story] === 0) touched.push(story);
        weights[story] += weight;
      }
    };
    for (const { term, conceptTerm, inName } of words) {
      if (inName || counted.has(term)) continue;
      word++;
      addOnce(term, 1);
      if (conceptTerm !== undefined) addOnce(conceptTerm, CONCEPT_WORTH);
    }
    const named = possible.size === 0 ? entities : new Set([...entities, ...possible]);
    const weighed: WeighedStory[] = [];
    for (const story of touched) {
      const weight = weights[story];
      if (weight >= LEAST_WEIGHT && index.involves(story, named)) weighed.push({ story, weight });
      weights[story] = 0;
    }
    return weighed;
  };
}
