import { assert, integer, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNameIndex } from '../../../../core/spot/names/compile.ts';
import { openNameIndex } from '../../../../core/spot/names/open.ts';
import { spotNames } from '../../../../core/spot/names/spot.ts';
import { blocksOf, form } from './spot-page.ts';

const bytes = compileNameIndex([form('Ada Lovelace', 0), form('Lovelace', 0, 'short'), form('لوفليس', 1)]);

describe('openNameIndex', () => {
  it('reads in place: the views lie in the given bytes', () => {
    const index = openNameIndex(bytes);
    expect(index.records.buffer).toBe(bytes.buffer);
    expect(index.labels.buffer).toBe(bytes.buffer);
  });

  it('opens an index that lies anywhere at a multiple of 8 in a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 24);
    larger.set(bytes, 16);
    const index = openNameIndex(larger.subarray(16, 16 + bytes.length));
    expect(spotNames(index, blocksOf('Ada Lovelace'), 'en')).toHaveLength(1);
  });

  it('opens the index of no forms at all', () => {
    const index = openNameIndex(compileNameIndex([]));
    expect(spotNames(index, blocksOf('Ada Lovelace, trump card'), 'en')).toEqual([]);
  });

  it('refuses an index that does not begin at a multiple of 8', () => {
    const larger = new Uint8Array(bytes.length + 4);
    larger.set(bytes, 4);
    expect(() => openNameIndex(larger.subarray(4))).toThrow(/multiple of 8/);
  });

  it('refuses every shortened index', () => {
    assert(
      property(integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(() => openNameIndex(bytes.slice(0, length))).toThrow(/name index/);
      }),
    );
  });

  it('refuses bytes that are something else', () => {
    assert(
      property(uint8Array({ minLength: 0, maxLength: 400 }), (noise) => {
        expect(() => openNameIndex(noise.slice())).toThrow(/name index/);
      }),
    );
  });

  it('refuses a damaged header', () => {
    assert(
      property(integer({ min: 0, max: 5 }), integer({ min: 1, max: 0xffffffff }), (field, change) => {
        const damaged = bytes.slice();
        new Uint32Array(damaged.buffer)[field] ^= change;
        expect(() => openNameIndex(damaged)).toThrow(/name index/);
      }),
    );
  });

  it('refuses a form that is too long for its length byte', () => {
    expect(() => compileNameIndex([form('A'.repeat(256))])).toThrow(RangeError);
  });
});
