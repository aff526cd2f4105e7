import { CLAIM_INDEX_LAYOUT } from './compile.ts';

/** An open claim index: views on the pack's bytes. */
export interface ClaimIndex {
  readonly stories: number;
  /** Numbers of a story's wordings: half-open range. */
  wordings(story: number): readonly [number, number];
  /** Sorted hashes of a wording's stems. */
  terms(wording: number): Uint32Array;
  /** Numbers of the entities a story involves; some more than once. */
  entities(story: number): Uint32Array;
  /** Those its claim is about. */
  about(story: number): Uint32Array;
  /** Speaker of each of its statements. */
  speakers(story: number): Uint32Array;
  /** Stories with this term in a wording or a summary. */
  storiesWith(term: number): readonly number[];
  /** Share of wordings without this term, as a weight: rare words count more. */
  weight(term: number): number;
}

/** @throws {Error} if the bytes are not a whole claim index. */
export function openClaimIndex(bytes: Uint8Array): ClaimIndex {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const [layout, stories = 0, wordings = 0, termCount = 0, entityCount = 0] = words;
  const storyEnds = 5;
  const wordingEnds = storyEnds + stories * 4;
  const firstTerm = wordingEnds + wordings;
  const firstEntity = firstTerm + termCount;
  if (layout !== CLAIM_INDEX_LAYOUT || firstEntity + entityCount !== words.length) {
    throw new Error('The claim index is damaged.');
  }
  const wordingEnd = (story: number) => (story < 0 ? 0 : words[storyEnds + story * 4]);
  const entityEnd = (story: number) => (story < 0 ? 0 : words[storyEnds + story * 4 + 1]);
  const termEnd = (wording: number) => (wording < 0 ? 0 : words[wordingEnds + wording]);
  const entities = (story: number) =>
    words.subarray(firstEntity + entityEnd(story - 1), firstEntity + entityEnd(story));
  const wordingsOf = (story: number) => [wordingEnd(story - 1), wordingEnd(story)] as const;
  const termsOf = (wording: number) => words.subarray(firstTerm + termEnd(wording - 1), firstTerm + termEnd(wording));
  let inverted: Map<number, number[]> | undefined;
  let frequencies: Map<number, number> | undefined;
  return {
    stories,
    wordings: wordingsOf,
    terms: termsOf,
    entities,
    about: (story) => entities(story).subarray(0, words[storyEnds + story * 4 + 2]),
    speakers: (story) => {
      const all = entities(story);
      return all.subarray(all.length - words[storyEnds + story * 4 + 3]);
    },
    storiesWith(term) {
      inverted ??= invert(stories, (story) =>
        words.subarray(firstTerm + termEnd(wordingEnd(story - 1) - 1), firstTerm + termEnd(wordingEnd(story) - 1)),
      );
      return inverted.get(term) ?? [];
    },
    weight(term) {
      frequencies ??= countTerms(words.subarray(firstTerm, firstEntity));
      return Math.log(1 + wordings / (1 + (frequencies.get(term) ?? 0)));
    },
  };
}

function countTerms(terms: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Stories by term, made at the first question: a page without names never asks. */
function invert(stories: number, termsOf: (story: number) => Uint32Array): Map<number, number[]> {
  const inverted = new Map<number, number[]>();
  for (let story = 0; story < stories; story++) {
    for (const term of new Set(termsOf(story))) {
      const list = inverted.get(term);
      if (list) list.push(story);
      else inverted.set(term, [story]);
    }
  }
  return inverted;
}
