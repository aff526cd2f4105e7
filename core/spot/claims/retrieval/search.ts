import { searchTerms } from '../../../text/words/search-terms.ts';
import { termHash } from '../term-hash.ts';
import { MOST_LENGTH } from './layout.ts';
import type { RetrievalIndex } from './open.ts';

/** BM25, tuned on the training queries of the evaluation sets. */
const BM25 = { k1: 0.8, b: 0.8, again: 1.5 };

/** Postings read for a query at most; words left then are so common that they hardly tell claims apart. */
const MOST_POSTINGS = 20_000;
/** Postings read before only the claims found so far can still gain: rare words come first, common ones only re-rank. */
const OPEN_POSTINGS = 5_000;

export interface Found {
  claim: number;
  /** Comparable within one query only. */
  score: number;
}

/** Makes a search over an index; it keeps one number a claim as working memory between queries. */
export function createSearch(index: RetrievalIndex): (query: string, limit: number) => Found[] {
  const scores = new Float32Array(index.claims);
  const norms = Float32Array.from(
    { length: MOST_LENGTH + 1 },
    (_, length) => BM25.k1 * (1 - BM25.b + (BM25.b * length) / Math.max(index.meanLength, 1)),
  );
  return (query, limit) => {
    const touched: number[] = [];
    let read = 0;
    for (const { start, end, weight } of weightedTerms(index, query)) {
      if (read >= MOST_POSTINGS) break;
      const isOpen = read < OPEN_POSTINGS;
      let claim = 0;
      for (let at = start; at < end;) {
        let value = 0;
        let shift = 0;
        let byte: number;
        do {
          byte = index.postings[at++];
          value |= (byte & 0x7f) << shift;
          shift += 7;
        } while (byte > 0x7f && at < end);
        claim += value >>> 1;
        read++;
        if (claim >= index.claims) break;
        if (scores[claim] === 0) {
          if (!isOpen) continue;
          touched.push(claim);
        }
        const count = value & 1 ? 1 + BM25.again : 1;
        scores[claim] += (weight * count * (BM25.k1 + 1)) / (count + norms[index.lengths[claim]]);
      }
    }
    const found = best(touched, scores, limit);
    for (const claim of touched) scores[claim] = 0;
    return found;
  };
}

/** A query's terms with postings, rarest first. */
function weightedTerms(index: RetrievalIndex, query: string) {
  const counts = new Map<number, number>();
  for (const term of searchTerms(query)) {
    const at = find(index.hashes, termHash(term));
    if (at >= 0) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts]
    .map(([at, count]) => {
      const start = at === 0 ? 0 : index.ends[at - 1];
      const end = index.ends[at];
      const claims = countPostings(index.postings, start, end);
      const rarity = Math.log(1 + (index.claims - claims + 0.5) / (claims + 0.5));
      return { start, end, weight: rarity * (1 + Math.log(count)) };
    })
    .sort((a, b) => b.weight - a.weight);
}

function countPostings(postings: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (postings[at] < 0x80) count++;
  return count;
}

function find(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === wanted) return middle;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function best(claims: readonly number[], scores: Float32Array, limit: number): Found[] {
  const found: Found[] = [];
  for (const claim of claims) {
    const score = scores[claim];
    if (found.length === limit && score <= found[limit - 1].score) continue;
    let at = Math.min(found.length, limit - 1);
    for (; at > 0 && found[at - 1].score < score; at--) found[at] = found[at - 1];
    found[at] = { claim, score };
  }
  return found;
}
