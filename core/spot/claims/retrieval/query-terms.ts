import { searchTerms } from '../../../text/words/search-terms.ts';
import { findSorted } from '../index/find-sorted.ts';
import { termHash } from '../term-hash.ts';
import { IMPACT_STEP, rarity } from './bm25.ts';
import { COMMON } from './layout.ts';
import type { RetrievalIndex } from './open.ts';

/** A term of a query that some claim has. */
export interface QueryTerm {
  /** Where its postings lie. */
  start: number;
  end: number;
  /** How many there are. */
  claims: number;
  /** Its number among the common terms, -1 for a rarer one. */
  common: number;
  weight: number;
  /** What it adds to a claim's score at most. */
  most: number;
}

/** A query's terms that claims have, rarest first. */
export function queryTerms(index: RetrievalIndex, query: string): QueryTerm[] {
  const counts = new Map<number, number>();
  for (const stem of searchTerms(query)) {
    const term = findSorted(index.hashes, termHash(stem));
    if (term >= 0) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const terms: QueryTerm[] = [];
  for (const [term, count] of counts) {
    const claimsWith = index.claimsWith[term];
    const common = claimsWith & COMMON ? claimsWith & ~COMMON : -1;
    const claims = common < 0 ? claimsWith : (index.commonCounts[common] ?? 0);
    const weight = rarity(claims, index.claims) * (1 + Math.log(count));
    const most = weight * index.mostImpact[term] * IMPACT_STEP;
    // Ends are not trusted: a damaged one must not make reading last.
    const end = Math.min(index.ends[term], index.postings.length);
    terms.push({ start: term === 0 ? 0 : index.ends[term - 1], end, claims, common, weight, most });
  }
  return terms.sort((a, b) => b.weight - a.weight);
}
