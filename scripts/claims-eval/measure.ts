import { compileRetrievalIndex } from '../../core/spot/claims/retrieval/compile.ts';
import { openRetrievalIndex } from '../../core/spot/claims/retrieval/open.ts';
import { rerank } from '../../core/spot/claims/retrieval/rerank.ts';
import { sameClaim } from '../../core/spot/claims/retrieval/same-claim.ts';
import { createSearch } from '../../core/spot/claims/retrieval/search.ts';
import type { ClaimSet } from './sets.ts';

/** Depth to which a ranking is looked at for the first right claim. */
const DEPTH = 100;

export interface Measured {
  queries: number;
  claims: number;
  map5: number;
  mrr: number;
  r1: number;
  r5: number;
  /** Median, one thread. */
  ms_per_query: number;
  bytes_per_claim: number;
  /** Where the set has labels of polarity: share of queries that are shown a claim as the same, and of which one that agrees or contradicts. */
  shown_top1?: number;
  agreeing_top1?: number;
  contradicting_top1?: number;
  /** The same of the ranking as it is, nothing withheld. */
  contradicting_ranked?: number;
}

/** Measures each split of a set: MAP@5, MRR (of the first hundred), R@1 and R@5. */
export function measureSet(set: ClaimSet): Record<string, Measured> {
  const bytes = compileRetrievalIndex(set.claims.map(({ fields }) => fields.join(' ')));
  const search = createSearch(openRetrievalIndex(bytes));
  const fieldsOf = (claim: number) => set.claims[claim].fields;
  const splits = Map.groupBy(
    set.queries.filter(({ id }) => set.right.has(id)),
    ({ split }) => split,
  );
  const measured: Record<string, Measured> = {};
  for (const [split, queries] of splits) {
    const sums = { map5: 0, mrr: 0, r1: 0, r5: 0, shown: 0, agreeing: 0, contradicting: 0, ranked: 0 };
    const times: number[] = [];
    for (const { id, text } of queries) {
      const begin = performance.now();
      const found = rerank(text, search(text, DEPTH), fieldsOf);
      times.push(performance.now() - begin);
      const ranked = found.map(({ claim }) => set.claims[claim].id);
      addRanking(sums, ranked, set.right.get(id)!);
      if (set.labels.size === 0) continue;
      const label = (claim: number | undefined) =>
        claim === undefined ? undefined : (set.labels.get(`${id} ${set.claims[claim].id}`) ?? 'none');
      const shown = label(sameClaim(text, set.language, found, fieldsOf));
      if (shown !== undefined) sums.shown++;
      if (shown === 'agree') sums.agreeing++;
      if (shown === 'disagree') sums.contradicting++;
      if (label(found[0]?.claim) === 'disagree') sums.ranked++;
    }
    const mean = (sum: number) => Number((sum / queries.length).toFixed(4));
    measured[split] = {
      queries: queries.length,
      claims: set.claims.length,
      map5: mean(sums.map5),
      mrr: mean(sums.mrr),
      r1: mean(sums.r1),
      r5: mean(sums.r5),
      ms_per_query: Number(times.toSorted((a, b) => a - b)[times.length >> 1].toFixed(3)),
      bytes_per_claim: Number((bytes.length / set.claims.length).toFixed(1)),
      ...(set.labels.size > 0 && {
        shown_top1: mean(sums.shown),
        agreeing_top1: mean(sums.agreeing),
        contradicting_top1: mean(sums.contradicting),
        contradicting_ranked: mean(sums.ranked),
      }),
    };
  }
  return measured;
}

function addRanking(
  sums: { map5: number; mrr: number; r1: number; r5: number },
  ranked: readonly string[],
  right: ReadonlySet<string>,
): void {
  let found = 0;
  let precision = 0;
  ranked.forEach((claim, rank) => {
    if (!right.has(claim)) return;
    found++;
    if (found === 1) sums.mrr += 1 / (rank + 1);
    if (rank === 0) sums.r1 += 1 / right.size;
    if (rank >= 5) return;
    sums.r5 += 1 / right.size;
    precision += found / (rank + 1);
  });
  sums.map5 += precision / right.size;
}
