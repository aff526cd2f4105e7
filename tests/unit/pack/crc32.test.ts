import { crc32 as reference } from 'node:zlib';
import { assert, integer, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../../core/pack/crc32.ts';

test('the checksum is that of zlib for any bytes, wherever they begin in their buffer', () => {
  assert(
    property(uint8Array({ maxLength: 70 }), integer({ min: 0, max: 9 }), (bytes, from) => {
      expect(crc32(bytes.subarray(from))).toBe(reference(bytes.subarray(from)));
    }),
  );
});
