import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, leastOfBest } from '../../../../core/spot/claims/retrieval/best.ts';

test('the best are those that sorting all of them puts first', () => {
  assert(
    property(array(integer({ min: 1, max: 30 }), { maxLength: 40 }), integer({ min: 1, max: 12 }), (all, limit) => {
      const scores = Float32Array.from(all);
      const claims = Uint32Array.from(all.keys());
      const sorted = all.map((score, claim) => ({ claim, score })).sort((a, b) => b.score - a.score);
      expect(bestOf(scores, claims, all.length, limit)).toEqual(sorted.slice(0, limit));
      expect(leastOfBest(scores, claims, all.length, limit)).toBe(sorted[limit - 1]?.score ?? 0);
    }),
  );
});
