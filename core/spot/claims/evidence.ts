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
  /** Weight of the sentence's words, names apart, that the claim is told in; of the rarest of them; how many different ones. */
  weight: number;
  rarest: number;
  told: number;
  /** How many words the sentence has, names apart. */
  words: number;
  /** How many of those the claim is about, and of the others it involves, are surely named in the sentence or before, or may be. */
  about: number;
  involved: number;
  aboutPossible: number;
  involvedPossible: number;
  /** How many in the sentence itself belong to the claim, and how many do not. */
  own: number;
  foreign: number;
  /** The sentence's words that the story is told in, names among them. */
  sharedWords: () => readonly WindowWord[];
}

/** Terms of a wording that count; few have as many as fifty. */
const MOST_TERMS = 256;

/** Terms of the words of an entity's names in all languages: a name is the same word in every one of them. */
export type NameTerms = (entity: number) => readonly number[];

/** Makes the question what speaks for a sentence being about each of the stories it may be about. */
export function createEvidence(index: ClaimIndex, nameTerms: NameTerms): (window: Window) => Evidence[] {
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
    const { words, entities, possible, named } = window;
    const here = new Set<number>();
    for (const { term, conceptTerm } of words) {
      here.add(term);
      if (conceptTerm !== undefined) here.add(conceptTerm);
    }
    for (const { entity } of named) for (const term of nameTerms(entity)) here.add(term);
    const besides = words.filter(({ inName }) => !inName).length;
    const mentioned = new Set(named.map(({ entity }) => entity));
    return weigh(window).map(({ story, weight }) => {
      const { told, ...best } = bestWording(story, here);
      const isTold = ({ term, conceptTerm }: WindowWord) =>
        told.has(term) || (conceptTerm !== undefined && told.has(conceptTerm));
      const stems = new Set<string>();
      let rarest = 0;
      for (const word of words) {
        if (word.inName || !isTold(word)) continue;
        stems.add(word.stem);
        rarest = Math.max(rarest, index.weight(word.term));
      }
      const about = new Set(index.about(story));
      const all = new Set(index.entities(story));
      const involved = new Set([...all].filter((entity) => !about.has(entity)));
      const own = countIn(all, mentioned);
      return {
        story,
        weight,
        ...best,
        rarest,
        told: stems.size,
        words: besides,
        about: countIn(about, entities),
        involved: countIn(involved, entities),
        aboutPossible: countIn(about, possible),
        involvedPossible: countIn(involved, possible),
        own,
        foreign: mentioned.size - own,
        // Of the stories weighed one in ten is a candidate: only these ask.
        sharedWords: () => words.filter(isTold),
      };
    });
  };
}

function countIn<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): number {
  let count = 0;
  for (const one of some) if (others.has(one)) count++;
  return count;
}
