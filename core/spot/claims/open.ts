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
  let frequencies: Map<number, number> | undefined;
  return {
    stories,
    wordings: (story) => [wordingEnd(story - 1), wordingEnd(story)],
    terms: (wording) => words.subarray(firstTerm + termEnd(wording - 1), firstTerm + termEnd(wording)),
    entities,
    about: (story) => entities(story).subarray(0, words[storyEnds + story * 4 + 2]),
    speakers: (story) => {
      const all = entities(story);
      return all.subarray(all.length - words[storyEnds + story * 4 + 3]);
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
