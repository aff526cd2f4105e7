import type { Story } from '../../model/story.ts';
import { contentWords, type ContentWord } from '../../text/words/content-words.ts';
import { termHash } from './term-hash.ts';

/** First number of a claim index; a change of layout changes it. */
export const CLAIM_INDEX_LAYOUT = 0x4f524331;

/**
 * Compiles the wordings of all claims, and their summaries after them as more of the same: u32 words, in order
 *
 *     layout, stories, wordings, terms, entities
 *     per story:    end of its wordings, end of its entities, how many of these it is about, how many of the last speak
 *     per wording:  end of its terms
 *     terms (sorted hashes of stems), entities
 *
 * @throws {Error} if a claim names an entity that has no number.
 */
export function compileClaimIndex(stories: readonly Story[], entityNumber: (id: string) => number): Uint8Array {
  const storyEnds: number[] = [];
  const wordingEnds: number[] = [];
  const terms: number[] = [];
  const entities: number[] = [];
  for (const { claim, statements } of stories) {
    for (const { text } of [...wordingsOf(claim), ...summariesOf(claim)]) {
      const hashes = new Set(contentWords(text).flatMap(termsOf));
      terms.push(...[...hashes].sort((a, b) => a - b));
      wordingEnds.push(terms.length);
    }
    const speakers = statements.map(({ speaker }) => speaker);
    entities.push(...[...claim.about, ...claim.claimants, ...(claim.context ?? []), ...speakers].map(entityNumber));
    storyEnds.push(wordingEnds.length, entities.length, claim.about.length, speakers.length);
  }
  const header = [CLAIM_INDEX_LAYOUT, stories.length, wordingEnds.length, terms.length, entities.length];
  return new Uint8Array(Uint32Array.from([...header, ...storyEnds, ...wordingEnds, ...terms, ...entities]).buffer);
}

/** A claim's wordings in the order in which the index numbers them. */
export function wordingsOf({ wordings }: Story['claim']): { lang: string; text: string }[] {
  return Object.entries(wordings).flatMap(([lang, texts]) => texts.map((text) => ({ lang, text })));
}

const summariesOf = ({ summary }: Story['claim']) =>
  Object.values(summary).flatMap((text) => (text === undefined ? [] : [{ text }]));

/** Hashes a word is found by: its stem's, and that of the predicate it stands for. */
export function termsOf({ stem, concept }: ContentWord): number[] {
  return concept < 0 ? [termHash(stem)] : [termHash(stem), conceptTerm(concept)];
}

export const conceptTerm = (concept: number): number => termHash(`~${concept}`);
