import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { createSink, putRising, readRising, sinkBytes } from '../../../../../core/spot/claims/index/rising-numbers.ts';

const BELOW = 2 ** 31;

function packed(numbers: readonly number[]): Uint8Array {
  const sink = createSink();
  putRising(sink, numbers);
  return sinkBytes(sink);
}

test('rising numbers come back as they were put in', () => {
  assert(
    property(array(integer({ min: 0, max: BELOW - 1 }), { maxLength: 600 }), (some) => {
      const numbers = [...new Set(some)].sort((a, b) => a - b);
      const bytes = packed(numbers);
      const into = new Uint32Array(numbers.length);
      expect(readRising(bytes, 0, bytes.length, BELOW, into)).toBe(numbers.length);
      expect([...into]).toEqual(numbers);
    }),
  );
});

test('no more are read than there is room for', () => {
  const bytes = packed([1, 2, 300, 4000]);
  const into = new Uint32Array(2);
  expect(readRising(bytes, 0, bytes.length, BELOW, into)).toBe(2);
  expect([...into]).toEqual([1, 2]);
});

test('reading ends where a number is too large or the bytes are cut off', () => {
  const bytes = packed([5, 300, 70_000]);
  expect(readRising(bytes, 0, bytes.length, 70_000, new Uint32Array(9))).toBe(2);
  expect(readRising(Uint8Array.of(5, 0xff), 0, 2, 100, new Uint32Array(9))).toBe(1);
  expect(readRising(Uint8Array.of(5), 0, 9, 100, new Uint32Array(9))).toBeLessThanOrEqual(9);
});
