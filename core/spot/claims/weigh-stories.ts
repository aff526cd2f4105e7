import { MOST_STORIES } from './compile.ts';
import type { ClaimIndex } from './open.ts';
import type { Window } from './windows.ts';

/** A predicate in other words is worth less than the word itself. */
const CONCEPT_WORTH = 0.7;
/** Less weight than two rather common words have is no evidence. */
const LEAST_WEIGHT = 4;

/**
 * Makes the question which stories a sentence may be about: those told in its words, names apart, that involve somebody who is or may be
 * named; it calls `take` for each, with the weight of the words it is told in. It reads the lists of these words and of no others, and
 * keeps two numbers a story and one a term as working memory.
 */
export function createWeighing(
  index: ClaimIndex,
  weightOf: (term: number) => number,
): (window: Window, take: (story: number, weight: number) => void) => void {
  const weights = new Float64Array(index.stories);
  /** Number of the word that last counted for a story, so that its predicate does not count as well. */
  const lastWord = new Uint32Array(index.stories);
  /** Number of the sentence in which a term last counted. */
  const lastSentence = new Uint32Array(index.terms);
  const list = new Uint32Array(MOST_STORIES);
  const touched: number[] = [];
  let word = 0;
  let sentence = 0;

  const addOnce = (term: number, worth: number) => {
    if (term < 0 || lastSentence[term] === sentence) return;
    lastSentence[term] = sentence;
    const count = index.readStories(term, list);
    const weight = worth * weightOf(term);
    for (let at = 0; at < count; at++) {
      const story = list[at];
      if (lastWord[story] === word) continue;
      lastWord[story] = word;
      if (weights[story] === 0) touched.push(story);
      weights[story] += weight;
    }
  };

  return ({ words, entities, possible }, take) => {
    sentence++;
    for (const { term, conceptTerm, inName } of words) {
      if (inName || (term >= 0 && lastSentence[term] === sentence)) continue;
      word++;
      addOnce(term, 1);
      if (conceptTerm !== undefined) addOnce(conceptTerm, CONCEPT_WORTH);
    }
    const named = possible.size === 0 ? entities : new Set([...entities, ...possible]);
    for (const story of touched) {
      const weight = weights[story];
      weights[story] = 0;
      if (weight >= LEAST_WEIGHT && index.involves(story, named)) take(story, weight);
    }
    touched.length = 0;
  };
}
