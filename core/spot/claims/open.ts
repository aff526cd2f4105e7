import { PackError } from '../../pack/pack-error.ts';
import { CLAIM_INDEX_LAYOUT } from './compile.ts';
import { findSorted } from './index/find-sorted.ts';
import { readParts } from './index/parts.ts';
import { readRising } from './index/rising-numbers.ts';

/** Entities by their numbers in the pack; of up to 65,536 in sixteen bits each. */
export type EntityNumbers = Uint32Array | Uint16Array;

/** An open claim index: views on the pack's bytes; nothing is built, the first question is as quick as the next. */
export interface ClaimIndex {
  readonly stories: number;
  readonly terms: number;
  /** Number of a term by its hash, -1 where no claim has it. */
  termNumber(hash: number): number;
  /** Numbers of a story's wordings: half-open range. */
  wordings(story: number): readonly [number, number];
  /** Puts the rising numbers of a wording's terms into `into`, as many as it holds, and tells how many these are. */
  readTerms(wording: number, into: Uint32Array): number;
  /** Numbers of the entities a story involves; some more than once. */
  entities(story: number): EntityNumbers;
  /** Those its claim is about. */
  about(story: number): EntityNumbers;
  /** Speaker of each of its statements. */
  speakers(story: number): EntityNumbers;
  /** How many of some entities, each given once, a story involves, and how many of those its claim is about. */
  countInvolved(story: number, some: readonly number[]): number;
  countAbout(story: number, some: readonly number[]): number;
  /** Whether a story involves one of these entities. */
  involves(story: number, entities: ReadonlySet<number>): boolean;
  /** The same for the stories with a term in a wording or a summary; none for a term that nearly all have. */
  readStories(term: number, into: Uint32Array): number;
  /** Share of wordings without this term, as a weight: rare words count more. */
  weight(term: number): number;
}

const DAMAGED = 'The claim index is damaged.';
const HEADER_WORDS = 8;

/** @throws {PackError} if the bytes are not a whole claim index. */
export function openClaimIndex(bytes: Uint8Array): ClaimIndex {
  const parts = readParts(bytes, DAMAGED);
  const [layout, stories, wordings, terms, termBytes, storyBytes, entityCount, isWide] = parts.u32(HEADER_WORDS);
  if (layout !== CLAIM_INDEX_LAYOUT) throw new PackError('damaged', DAMAGED);
  const wordingEnds = parts.u32(stories);
  const entityEnds = parts.u32(stories);
  const termEnds = parts.u32(wordings);
  const hashes = parts.u32(terms);
  const storyEnds = parts.u32(terms);
  const wideEntities = parts.u32(isWide ? entityCount : 0);
  const counts = parts.u16(terms);
  const aboutCounts = parts.u16(stories);
  const speakerCounts = parts.u16(stories);
  const allEntities: EntityNumbers = isWide ? wideEntities : parts.u16(entityCount);
  const termLists = parts.u8(termBytes);
  const storyLists = parts.u8(storyBytes);
  parts.end();

  const startOf = (ends: Uint32Array, at: number) => (at === 0 ? 0 : ends[at - 1]);
  /** A view on a part of the entities for each question would cost more than the question. */
  const countBetween = (from: number, end: number, some: readonly number[]): number => {
    const last = Math.min(end, allEntities.length);
    let count = 0;
    for (const wanted of some) {
      for (let at = from; at < last; at++) {
        if (allEntities[at] !== wanted) continue;
        count++;
        break;
      }
    }
    return count;
  };
  const entities = (story: number) => allEntities.subarray(startOf(entityEnds, story), entityEnds[story]);
  return {
    stories,
    terms,
    termNumber: (hash) => findSorted(hashes, hash),
    wordings: (story) => [startOf(wordingEnds, story), Math.min(wordingEnds[story], wordings)],
    readTerms: (wording, into) => readRising(termLists, startOf(termEnds, wording), termEnds[wording], terms, into),
    entities,
    about: (story) => entities(story).subarray(0, aboutCounts[story]),
    speakers(story) {
      const all = entities(story);
      return all.subarray(all.length - speakerCounts[story]);
    },
    countInvolved: (story, some) => countBetween(startOf(entityEnds, story), entityEnds[story], some),
    countAbout(story, some) {
      const from = startOf(entityEnds, story);
      return countBetween(from, from + aboutCounts[story], some);
    },
    involves(story, wanted) {
      const end = Math.min(entityEnds[story], allEntities.length);
      for (let at = startOf(entityEnds, story); at < end; at++) if (wanted.has(allEntities[at])) return true;
      return false;
    },
    readStories: (term, into) =>
      term < 0 ? 0 : readRising(storyLists, startOf(storyEnds, term), storyEnds[term], stories, into),
    weight: (term) => Math.log(1 + wordings / (1 + (term < 0 ? 0 : counts[term]))),
  };
}
