import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockBits, fillFilter, passing, push, windowsFor } from '../../../../core/spot/names/filters.ts';
import { ENDS, GOES_ON } from '../../../../core/spot/names/index-format.ts';
import { firstWindow } from '../../../../core/spot/names/unit-hash.ts';

const BITS = 16;

function filterOf(entries: readonly (readonly [hash: number, bits: number])[]) {
  const windows = windowsFor(16);
  for (const [hash, bits] of entries) push(windows, hash, bits);
  const blocks = blockBits(entries.length * BITS);
  const filter = new Uint32Array(2 ** blocks);
  fillFilter(filter, blocks, windows);
  return (hash: number) => passing(filter, 32 - blocks, hash);
}

describe('a filter of windows', () => {
  it('never says no to what was put in', () => {
    const entry = tuple(integer(), constantFrom(GOES_ON, ENDS, GOES_ON | ENDS));
    assert(
      property(array(entry, { maxLength: 300 }), (entries) => {
        const answer = filterOf(entries);
        for (const [hash, bits] of entries) expect(answer(hash) & bits).toBe(bits);
      }),
    );
  });

  it('says no to nearly all else', () => {
    const known = Array.from({ length: 10_000 }, (_, number) => [firstWindow(number), GOES_ON] as const);
    const answer = filterOf(known);
    let wrong = 0;
    for (let number = 10_000; number < 60_000; number += 1) if (answer(firstWindow(number)) !== 0) wrong += 1;
    expect(wrong / 50_000).toBeLessThan(0.03);
  });

  it('knows what goes on from what ends', () => {
    const answer = filterOf([
      [firstWindow(1), GOES_ON],
      [firstWindow(2), ENDS],
    ]);
    expect([answer(firstWindow(1)), answer(firstWindow(2))]).toEqual([GOES_ON, ENDS]);
  });
});
