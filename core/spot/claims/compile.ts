import type { Story } from '../../model/story.ts';
import { contentWords, type ContentWord } from '../../text/words/content-words.ts';
import { textsOf } from './claim-texts.ts';
import { writeParts } from './index/parts.ts';
import { createSink, putRising, sinkBytes } from './index/rising-numbers.ts';
import { termHash } from './term-hash.ts';

/** First number of a claim index; a change of layout changes it. */
export const CLAIM_INDEX_LAYOUT = 0x4f524334;

/** A word in more stories than this hardly tells them apart, and reading all of them takes long: its list is left empty. */
export const MOST_STORIES = 400;

/** Most that a count of sixteen bits can say. */
const MOST_COUNT = 0xffff;

/**
 * Compiles the wordings of all claims, and their summaries after them as more of the same. A term is a hash of a stem; its number is
 * its place among the sorted ones. In order, `[n]` elements each:
 *
 *     u32  header: layout, stories S, wordings W, terms T, bytes of wordings A, bytes of stories B, entities E, 1 where
 *          these take 32 bits each and 0 where 16 are enough
 *     u32  [S] end of each story's wordings       u32  [S] end of each story's entities
 *     u32  [W] end of each wording's terms        u32  [T] terms, sorted
 *     u32  [T] end of each term's stories         u32  [E] entities: those a claim is about, its claimants, context, speakers
 *     u16  [T] wordings with each term            u16  [S] entities each story is about    u16  [S] its statements
 *     u16  [E] entities, where 16 bits are enough
 *     u8   [A] terms of each wording              u8   [B] stories of each term: rising numbers, LEB128 of the distances
 *
 * Of a term in more than `MOST_STORIES` the stories are left out.
 *
 * @throws {Error} if a claim names an entity that has no number.
 */
export function compileClaimIndex(stories: readonly Story[], entityNumber: (id: string) => number): Uint8Array {
  const wordings = stories.map(({ claim }) => textsOf(claim).map(({ text }) => hashesOf(text)));
  const terms = Uint32Array.from(new Set(wordings.flat(2))).sort();
  const numbers = new Map(Array.from(terms, (term, number) => [term, number]));
  const counts = new Uint16Array(terms.length);
  const storiesWith: number[][] = Array.from(terms, () => []);
  const entities: number[] = [];
  const ends = { wordings: [] as number[], entities: [] as number[], terms: [] as number[], stories: [] as number[] };
  const wordingBytes = createSink();
  wordings.forEach((hashes, story) => {
    for (const wording of hashes) {
      const rising = Uint32Array.from(wording, (hash) => numbers.get(hash)!).sort();
      putRising(wordingBytes, rising);
      ends.terms.push(wordingBytes.length);
      for (const term of rising) {
        if (counts[term] < MOST_COUNT) counts[term]++;
        if (storiesWith[term].at(-1) !== story) storiesWith[term].push(story);
      }
    }
    const { claim, statements } = stories[story];
    const speakers = statements.map(({ speaker }) => speaker);
    entities.push(...[...claim.about, ...claim.claimants, ...(claim.context ?? []), ...speakers].map(entityNumber));
    ends.wordings.push(ends.terms.length);
    ends.entities.push(entities.length);
  });
  const storyBytes = createSink();
  for (const list of storiesWith) {
    if (list.length <= MOST_STORIES) putRising(storyBytes, list);
    ends.stories.push(storyBytes.length);
  }
  const isWide = entities.some((entity) => entity > MOST_COUNT);
  return writeParts([
    Uint32Array.of(
      CLAIM_INDEX_LAYOUT,
      stories.length,
      ends.terms.length,
      terms.length,
      wordingBytes.length,
      storyBytes.length,
      entities.length,
      isWide ? 1 : 0,
    ),
    Uint32Array.from(ends.wordings),
    Uint32Array.from(ends.entities),
    Uint32Array.from(ends.terms),
    terms,
    Uint32Array.from(ends.stories),
    Uint32Array.from(isWide ? entities : []),
    counts,
    Uint16Array.from(stories, ({ claim }) => claim.about.length),
    Uint16Array.from(stories, ({ statements }) => statements.length),
    Uint16Array.from(isWide ? [] : entities),
    sinkBytes(wordingBytes),
    sinkBytes(storyBytes),
  ]);
}

const hashesOf = (text: string): number[] => [...new Set(contentWords(text).flatMap(termsOf))];

/** Hashes a word is found by: its stem's, and that of the predicate it stands for. */
function termsOf({ stem, concept }: ContentWord): number[] {
  return concept < 0 ? [termHash(stem)] : [termHash(stem), conceptTerm(concept)];
}

export const conceptTerm = (concept: number): number => termHash(`~${concept}`);
