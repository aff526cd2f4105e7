import { bestOf, leastOfBest, type Found } from './best.ts';
import { impactTable } from './bm25.ts';
import { COMMON } from './layout.ts';
import type { RetrievalIndex } from './open.ts';
import { queryTerms, type QueryTerm } from './query-terms.ts';

/**
 * Postings after which a further term finds no claims of its own any more: rare words come first, common ones only re-rank. More
 * find nothing better on the training queries, a quarter of it does worse.
 */
const OPEN_POSTINGS = 2_000;

/** Claims, best so far, in which the common words left are looked up, and more for each one asked for: hardly a later one comes first by them. */
const LOOKED_INTO = 200;
const LOOKED_INTO_FOR_EACH = 4;

/**
 * Makes a search over an index; it keeps two numbers a claim as working memory between queries.
 *
 * Terms are read rarest first, until no claim without any of them could come among the best, or enough postings are read. What the
 * common terms left add is looked up in the claims that can still come among the best, not read from their long lists.
 */
export function createSearch(index: RetrievalIndex): (query: string, limit: number) => Found[] {
  const { claims, postings, lengths, entries, entryEnds } = index;
  const scores = new Float32Array(claims);
  const touched = new Uint32Array(claims);
  const impacts = impactTable(index.meanLength);
  /** Weight of each common term that is left. */
  const gains = new Float32Array(COMMON);
  let found = 0;

  const read = ({ start, end, weight }: QueryTerm, isOpen: boolean) => {
    let claim = 0;
    for (let at = start; at < end;) {
      let byte = postings[at++];
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f && at < end; shift += 7) {
        byte = postings[at++];
        value |= (byte & 0x7f) << shift;
      }
      claim += value >>> 1;
      if (claim >= claims) return;
      if (scores[claim] === 0) {
        if (!isOpen) continue;
        touched[found++] = claim;
      }
      scores[claim] += weight * impacts[lengths[claim] * 2 + (value & 1)];
    }
  };

  const addCommon = (claim: number) => {
    const end = Math.min(entryEnds[claim], entries.length);
    for (let at = claim === 0 ? 0 : entryEnds[claim - 1]; at < end; at++) {
      const gain = gains[entries[at] >> 1];
      if (gain > 0) scores[claim] += gain * impacts[lengths[claim] * 2 + (entries[at] & 1)];
    }
  };

  return (query, limit) => {
    const terms = queryTerms(index, query);
    let rest = terms.reduce((sum, { most }) => sum + most, 0);
    let postingsRead = 0;
    let next = 0;
    found = 0;
    for (; next < terms.length; next++) {
      const term = terms[next];
      // Few claims found: even the most common words must find some.
      const isEnough = found >= limit;
      if (isEnough && postingsRead + term.claims > OPEN_POSTINGS) break;
      if (isEnough && term.claims > found && leastOfBest(scores, touched, found, limit) > rest) break;
      read(term, true);
      postingsRead += term.claims;
      rest -= term.most;
    }
    const left = terms.slice(next);
    for (const term of left) {
      if (term.common < 0) read(term, false);
      else gains[term.common] = term.weight;
    }
    if (left.length > 0) {
      const least = leastOfBest(scores, touched, found, LOOKED_INTO + limit * LOOKED_INTO_FOR_EACH);
      for (let at = 0; at < found; at++) if (scores[touched[at]] >= least) addCommon(touched[at]);
      for (const { common } of left) if (common >= 0) gains[common] = 0;
    }
    const best = bestOf(scores, touched, found, limit);
    for (let at = 0; at < found; at++) scores[touched[at]] = 0;
    return best;
  };
}
