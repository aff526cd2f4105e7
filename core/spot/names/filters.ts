import { ENDS, GOES_ON } from './index-format.ts';

/** Beginnings and ends of all forms, to be spread over the filters. */
export interface Windows {
  hashes: Uint32Array;
  bits: Uint8Array;
  length: number;
}

export function windowsFor(capacity: number): Windows {
  return { hashes: new Uint32Array(capacity), bits: new Uint8Array(capacity), length: 0 };
}

export function push(windows: Windows, hash: number, bits: number): void {
  if (windows.length === windows.hashes.length) {
    const hashes = new Uint32Array(windows.length * 2);
    hashes.set(windows.hashes);
    windows.hashes = hashes;
    const all = new Uint8Array(windows.length * 2);
    all.set(windows.bits);
    windows.bits = all;
  }
  windows.hashes[windows.length] = hash;
  windows.bits[windows.length] = bits;
  windows.length += 1;
}

/** Bits for each first word: nearly every word of a text meets this filter, so few may pass by accident. */
export const FIRST_BITS = 16;
/** Bits for each letter with which the word behind a first word begins. */
export const LETTER_BITS = 8;
/** Bits for each longer beginning; only words behind a name's first word meet this filter. */
export const NEXT_BITS = 8;
const BLOCK_BITS = 32;
/** Blocks of a filter, as a power of two; 4 MB would miss every cache. */
const MOST_BLOCKS = 20;

/** Bits of the number of blocks of a filter of so many bits. */
export function blockBits(bits: number): number {
  return Math.min(MOST_BLOCKS, Math.max(2, Math.ceil(Math.log2(Math.max(1, bits) / BLOCK_BITS))));
}

const SPREAD = 0x9e3779b1;

/**
 * What a filter knows of a window: `GOES_ON`, `ENDS`, both or neither. A Bloom filter in blocks of 32 bits: the hash's upper bits choose
 * the block, and places in it stand for each answer, so that one look at memory gives both: two for "goes on", of which the letters beside
 * ask again, and three for "ends", after which forms are looked up. May be wrong about a yes.
 */
export function passing(filter: Uint32Array, shift: number, hash: number): number {
  const block = filter[hash >>> shift];
  const places = Math.imul(hash, SPREAD);
  const goesOn = (block >>> (places >>> 27)) & (block >>> ((places >>> 22) & 31)) & GOES_ON;
  const ends =
    (block >>> ((places >>> 17) & 31)) & (block >>> ((places >>> 12) & 31)) & (block >>> ((places >>> 7) & 31)) & 1;
  return goesOn | (ends << 1);
}

export function fillFilter(filter: Uint32Array, bits: number, windows: Windows): void {
  for (let at = 0; at < windows.length; at += 1) {
    const hash = windows.hashes[at];
    const places = Math.imul(hash, SPREAD);
    const block = hash >>> (BLOCK_BITS - bits);
    if ((windows.bits[at] & GOES_ON) !== 0) filter[block] |= (1 << (places >>> 27)) | (1 << ((places >>> 22) & 31));
    if ((windows.bits[at] & ENDS) !== 0)
      filter[block] |= (1 << ((places >>> 17) & 31)) | (1 << ((places >>> 12) & 31)) | (1 << ((places >>> 7) & 31));
  }
}

export function countDistinct(windows: Windows): number {
  const sorted = windows.hashes.slice(0, windows.length).sort();
  let distinct = 0;
  for (let at = 0; at < sorted.length; at += 1) if (at === 0 || sorted[at] !== sorted[at - 1]) distinct += 1;
  return distinct;
}
