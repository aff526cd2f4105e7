import type { Story } from '../../model/story.ts';
import type { TextBlock } from '../../text/blocks.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { contentWords, countWords, type ContentWord } from '../../text/words/content-words.ts';
import type { ClaimHit, NameHit } from '../hits.ts';
import { wordingsOf } from './compile.ts';
import { pageWords, splitReported, type PageWords } from './on-page.ts';
import type { ClaimIndex } from './open.ts';
import { polarityOf } from './polarity.ts';
import { termHash } from './term-hash.ts';

/** Least score of a hit: this share of a wording's weight must stand in the sentence. */
const THRESHOLD = 0.62;
/** Fewest words a sentence shares with a wording, and how many of them are not parts of names: who is not yet what. */
const LEAST_SHARED = 3;
const LEAST_SHARED_BESIDES_NAMES = 2;
/** Sentences marked for one claim besides the headline. */
const MOST_SENTENCES = 2;

interface Window {
  block: number;
  start: number;
  end: number;
  text: string;
  words: readonly (ContentWord & { term: number; inName: boolean })[];
  /** Who is named in the sentence itself, in order. */
  named: { entity: number; start: number }[];
  /** These and those of the sentence before. */
  entities: ReadonlySet<number>;
  /** True for a run of key words or tags, which states nothing. */
  isList: boolean;
}

interface Candidate {
  story: number;
  wording: number;
  score: number;
  window: Window;
  shared: readonly ContentWord[];
}

/**
 * Finds the sentences that state or deny a claim: the claim's entities are near, and the weighted words of one of its
 * wordings stand in the sentence.
 */
export function spotClaims(
  index: ClaimIndex,
  blocks: readonly TextBlock[],
  names: readonly NameHit[],
  language: string,
  story: (number: number) => Story,
): ClaimHit[] {
  const onPage = new Set(names.map(({ entity }) => entity));
  const stories = Array.from({ length: index.stories }, (_, number) => number).filter(
    (number) => countIn(index.entities(number), onPage) >= Math.min(2, index.entities(number).length),
  );
  if (stories.length === 0) return [];
  const windows = windowsOf(blocks, names, language);
  const page = pageWords(blocks, windows, language);
  return stories
    .flatMap((number) => {
      const found = windows.flatMap((window) => bestWording(index, number, window) ?? []);
      if (found.length === 0) return [];
      const record = story(number);
      return chosen(found, blocks).map((candidate) => toHit(index, candidate, record, page));
    })
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

function windowsOf(blocks: readonly TextBlock[], names: readonly NameHit[], language: string): Window[] {
  const windows: Window[] = [];
  let before: ReadonlySet<number> = new Set();
  const byBlock = Map.groupBy(names, (hit) => hit.block);
  blocks.forEach((block, number) => {
    const inBlock = byBlock.get(number) ?? [];
    // Most of a large page names nobody: it is not even cut into sentences.
    if (inBlock.length === 0 && before.size === 0) return;
    for (const { start, end } of sentencesOf(block.text, block.lang ?? language)) {
      const text = block.text.slice(start, end);
      const named = inBlock
        .filter((hit) => hit.start >= start && hit.end <= end)
        .map((hit) => ({ entity: hit.entity, start: hit.start - start, end: hit.end - start }));
      const own = new Set(named.map(({ entity }) => entity));
      // A pronoun or "the book" refers to who was named in the sentence before.
      const entities = own.size === 0 ? before : new Set([...own, ...before]);
      if (entities.size > 0) {
        const words = contentWords(text).map((word) => ({
          ...word,
          term: termHash(word.stem),
          inName: named.some((name) => word.start < name.end && word.end > name.start),
        }));
        const isList = block.kind === 'text' && words.length > 0 && words.length === countWords(text);
        windows.push({ block: number, start, end, text, words, named, entities, isList });
      }
      before = own;
    }
  });
  return windows;
}

function bestWording(index: ClaimIndex, story: number, window: Window): Candidate | undefined {
  if (countIn(index.about(story), window.entities) === 0 || window.isList) return undefined;
  const here = new Map(window.words.map(({ term, inName }) => [term, inName]));
  let best: Candidate | undefined;
  const [from, to] = index.wordings(story);
  for (let wording = from; wording < to; wording++) {
    const terms = index.terms(wording);
    let total = 0;
    let shared = 0;
    let count = 0;
    let besidesNames = 0;
    for (const term of terms) {
      const weight = index.weight(term);
      total += weight;
      const inName = here.get(term);
      if (inName === undefined) continue;
      shared += weight;
      count++;
      if (!inName) besidesNames++;
    }
    const score = total === 0 ? 0 : shared / total;
    if (score < THRESHOLD || score <= (best?.score ?? 0)) continue;
    if (count < Math.min(LEAST_SHARED, terms.length) || besidesNames < LEAST_SHARED_BESIDES_NAMES) continue;
    const wanted = new Set(terms);
    best = {
      story,
      wording: wording - from,
      score,
      window,
      shared: window.words.filter((word) => wanted.has(word.term)),
    };
  }
  return best;
}

function chosen(found: readonly Candidate[], blocks: readonly TextBlock[]): Candidate[] {
  const isHeadline = ({ window }: Candidate) => blocks[window.block].kind !== 'text';
  const best = found.toSorted((a, b) => b.score - a.score);
  const headline = best.find(isHeadline);
  const sentences = best.filter((candidate) => !isHeadline(candidate)).slice(0, MOST_SENTENCES);
  return headline ? [headline, ...sentences] : sentences;
}

function toHit(index: ClaimIndex, candidate: Candidate, story: Story, page: PageWords): ClaimHit {
  const { window, shared, score, wording } = candidate;
  const { lang, text } = wordingsOf(story.claim)[wording];
  const about = new Set(index.about(candidate.story));
  const matched = shared.map((word) => word.start);
  return {
    story: candidate.story,
    block: window.block,
    start: window.start,
    end: window.end,
    score,
    polarity: polarityOf(window.text, matched, page.language, { lang, text }),
    ...splitReported(story.statements, about, index.speakers(candidate.story), page),
    why: {
      wording: text,
      wordingLanguage: lang,
      sharedWords: [...new Set(shared.map((word) => window.text.slice(word.start, word.end)))],
      entities: [...window.entities],
    },
  };
}

function countIn(entities: Uint32Array, present: ReadonlySet<number>): number {
  let count = 0;
  for (const entity of entities) if (present.has(entity)) count++;
  return count;
}
