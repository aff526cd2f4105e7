import { assert, property, uint32Array, integer } from 'fast-check';
import { expect, test } from 'vitest';
import { findSorted } from '../../../../../core/spot/claims/index/find-sorted.ts';

test('a number is found where a search from end to end finds it', () => {
  assert(
    property(uint32Array({ max: 60 }), integer({ min: 0, max: 70 }), (some, wanted) => {
      const sorted = Uint32Array.from(new Set(some)).sort();
      expect(findSorted(sorted, wanted)).toBe(sorted.indexOf(wanted));
    }),
  );
});
