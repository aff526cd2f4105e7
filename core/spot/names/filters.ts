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

/** Slots for each first word: nearly every word of a text meets this filter, so few may pass by accident. */
export const FIRST_SLOTS = 32;
/** Slots for each longer beginning; only words behind a name's first word meet this filter. */
export const NEXT_SLOTS = 6;
/** A filter beyond 4 MB would miss every cache. */
const MOST_FILTER_BITS = 24;

export function filterBits(distinct: number, slots: number): number {
  return Math.min(MOST_FILTER_BITS, Math.max(9, Math.ceil(Math.log2(Math.max(1, distinct) * slots))));
}

export function fillFilter(filter: Uint32Array, bits: number, windows: Windows): void {
  for (let at = 0; at < windows.length; at += 1) {
    const slot = windows.hashes[at] >>> (32 - bits);
    filter[slot >>> 4] |= windows.bits[at] << ((slot & 15) * 2);
  }
}

export function countDistinct(windows: Windows): number {
  const sorted = windows.hashes.slice(0, windows.length).sort();
  let distinct = 0;
  for (let at = 0; at < sorted.length; at += 1) if (at === 0 || sorted[at] !== sorted[at - 1]) distinct += 1;
  return distinct;
}
