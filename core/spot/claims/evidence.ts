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
}

/** Terms of a wording that count; few have as many as fifty. */
const MOST_TERMS = 256;

/** Terms of the words of an entity's names in all languages: a name is the same word in every one of them. */
export type NameTerms = (entity: number) => readonly number[];

/**
 * Calls `take` with what speaks for a sentence being about each of the stories it may be about. Which of its words, names among them, the
 * story is told in can be asked until `take` returns.
 */
export type EvidenceOf = (
  window: Window,
  take: (evidence: Evidence, sharedWords: () => readonly WindowWord[]) => void,
) => void;

/** Makes that question for an index, once: it keeps some numbers for each term and story as working memory. */
export function createEvidence(index: ClaimIndex, nameTerms: NameTerms): EvidenceOf {
  /** Weight of each term, made at the first question for it. */
  const weights = new Float64Array(index.terms);
  const weightOf = (term: number) => (term < 0 ? index.weight(term) : (weights[term] ||= index.weight(term)));
  const weigh = createWeighing(index, weightOf);
  const terms = new Uint32Array(MOST_TERMS);
  /** Number of the last sentence that has a term, and of the last story asked about that is told in it. */
  const here = new Uint32Array(index.terms);
  const told = new Uint32Array(index.terms);
  let sentence = 0;
  let asked = 0;

  const putHere = (term: number) => {
    if (term >= 0) here[term] = sentence;
  };
  const isTold = ({ term, conceptTerm }: WindowWord) =>
    (term >= 0 && told[term] === asked) ||
    (conceptTerm !== undefined && conceptTerm >= 0 && told[conceptTerm] === asked);

  /** The wording with the largest share of its weight in the sentence; the sentence's terms that the story is told in are noted. */
  const bestWording = (story: number) => {
    asked++;
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
        if (here[term] !== sentence) continue;
        shared += weight;
        told[term] = asked;
      }
      if (total > 0 && shared / total > coverage) {
        coverage = shared / total;
        best = wording - from;
      }
    }
    return { coverage, wording: best };
  };

  return (window, take) => {
    const { words, entities, possible, named } = window;
    sentence++;
    for (const { term, conceptTerm } of words) {
      putHere(term);
      if (conceptTerm !== undefined) putHere(conceptTerm);
    }
    for (const { entity } of named) nameTerms(entity).forEach(putHere);
    const besides = words.filter(({ inName }) => !inName);
    const stems = new Map<string, number>();
    /** Number of each word's stem among them, and by that number the last story in which it was counted: once, however often it is said. */
    const stemNumbers = besides.map(({ stem }) => {
      if (!stems.has(stem)) stems.set(stem, stems.size);
      return stems.get(stem)!;
    });
    const countedIn = new Uint32Array(stems.size);
    const mentioned = [...new Set(named.map(({ entity }) => entity))];
    const sure = [...entities];
    const open = [...possible];
    const sharedWords = () => words.filter(isTold);
    weigh(window, (story, weight) => {
      const { coverage, wording } = bestWording(story);
      let rarest = 0;
      let toldStems = 0;
      for (let at = 0; at < besides.length; at++) {
        if (!isTold(besides[at])) continue;
        if (countedIn[stemNumbers[at]] !== asked) toldStems++;
        countedIn[stemNumbers[at]] = asked;
        rarest = Math.max(rarest, weightOf(besides[at].term));
      }
      const about = index.countAbout(story, sure);
      const aboutPossible = index.countAbout(story, open);
      const own = index.countInvolved(story, mentioned);
      take(
        {
          story,
          weight,
          coverage,
          wording,
          rarest,
          told: toldStems,
          words: besides.length,
          about,
          involved: index.countInvolved(story, sure) - about,
          aboutPossible,
          involvedPossible: index.countInvolved(story, open) - aboutPossible,
          own,
          foreign: mentioned.length - own,
        },
        sharedWords,
      );
    });
  };
}
