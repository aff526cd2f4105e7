import { expect, test } from 'vitest';
import { readParts, writeParts } from '../../../../../core/spot/claims/index/parts.ts';

const bytes = writeParts([Uint32Array.of(7, 8), Uint16Array.of(9), Uint8Array.of(1, 2, 3)]);

test('arrays come back as views on the bytes they lie in', () => {
  const larger = new Uint8Array(bytes.length + 8);
  larger.set(bytes, 4);
  const parts = readParts(larger.subarray(4, 4 + bytes.length), 'damaged');
  const first = parts.u32(2);
  expect([[...first], [...parts.u16(1)], [...parts.u8(3)]]).toEqual([[7, 8], [9], [1, 2, 3]]);
  expect(first.buffer).toBe(larger.buffer);
  expect(parts.end).not.toThrow();
});

test('bytes that lie askew, are too few or too many are refused', () => {
  const larger = new Uint8Array(bytes.length + 1);
  larger.set(bytes, 1);
  expect(() => readParts(larger.subarray(1), 'damaged')).toThrow('damaged');
  expect(() => readParts(bytes, 'damaged').u32(4)).toThrow('damaged');
  expect(() => readParts(bytes, 'damaged').end()).toThrow('damaged');
});
