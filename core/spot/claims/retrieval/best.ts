/** A claim found by its text. */
export interface Found {
  claim: number;
  /** Comparable within one query only. */
  score: number;
}

/** Score of the last of the `limit` best of some claims, 0 where there are fewer. */
export function leastOfBest(scores: Float32Array, claims: Uint32Array, count: number, limit: number): number {
  // The best so far as a heap, the least of them on top.
  const best = new Float32Array(limit);
  for (let at = 0; at < count; at++) {
    const score = scores[claims[at]];
    if (score <= best[0]) continue;
    let place = 0;
    for (let child = 1; child < limit; child = place * 2 + 1) {
      if (child + 1 < limit && best[child + 1] < best[child]) child++;
      if (best[child] >= score) break;
      best[place] = best[child];
      place = child;
    }
    best[place] = score;
  }
  return best[0];
}

/** The `limit` best of some claims, best first; of equals those that were found first. */
export function bestOf(scores: Float32Array, claims: Uint32Array, count: number, limit: number): Found[] {
  const least = leastOfBest(scores, claims, count, limit);
  const found: Found[] = [];
  for (let at = 0; at < count; at++) {
    const claim = claims[at];
    if (scores[claim] >= least) found.push({ claim, score: scores[claim] });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit);
}
