import { passing } from './filters.ts';
import { NO_WORD, SKIP, SPELLED, TURN, VALUES, firstWindow } from './unit-hash.ts';

const codeAt = String.prototype.charCodeAt;

/**
 * Beginnings or endings of words and what a recorded form has in their place, as flat tables: nearly every word of an inflected
 * language is asked for here, and maps and objects would cost several times the search itself.
 */
export interface ChangeTable<Change = unknown> {
  /** All changes; those of one beginning or ending stand together. */
  changes: readonly Change[];
  /** Open addressing: hash of what the page has, in slots of a power of two. */
  hashes: Int32Array;
  /** 1 + position of the slot's first change; 0 where the slot is free. */
  firsts: Uint16Array;
  /** Position behind the slot's last change. */
  lasts: Uint16Array;
  /** Hash and letters of what the form has, by change. */
  inFormHashes: Int32Array;
  inFormLetters: Uint8Array;
  /** Letters of the longest beginning or ending. */
  longest: number;
  /** Letters of the shortest of them; 0 where something is to be put on and nothing taken off. */
  shortest: number;
  /** By unit: 1 + the letters of the longest ending whose last unit it is, 0 for none: most words end in none of them. */
  reach: Uint8Array;
}

interface HashedChange {
  onPage: string;
  inForm: string;
  inFormHash: number;
}

const SPREAD = 0x9e3779b1;

/** Slot of a hash, or the free slot where it belongs. */
export function slotOf(hashes: Int32Array, firsts: Uint16Array, hash: number): number {
  const mask = hashes.length - 1;
  let slot = (Math.imul(hash, SPREAD) >>> 16) & mask;
  while (firsts[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

export function changeTable<Change extends HashedChange>(
  changes: ReadonlyMap<number, readonly Change[]>,
): ChangeTable<Change> {
  const all = [...changes.values()].flat();
  const slots = 2 ** Math.ceil(Math.log2(changes.size * 4 + 2));
  const table: ChangeTable<Change> = {
    changes: all,
    hashes: new Int32Array(slots),
    firsts: new Uint16Array(slots),
    lasts: new Uint16Array(slots),
    inFormHashes: Int32Array.from(all, ({ inFormHash }) => inFormHash),
    inFormLetters: Uint8Array.from(all, ({ inForm }) => inForm.length),
    longest: Math.max(0, ...all.map(({ onPage }) => onPage.length)),
    shortest: Math.min(...all.map(({ onPage }) => onPage.length)),
    reach: new Uint8Array(0x10000),
  };
  const reachOf = new Map<number, number>();
  for (const { onPage } of all) {
    const value = onPage === '' ? NO_WORD : VALUES[onPage.charCodeAt(onPage.length - 1)];
    reachOf.set(value, Math.max(reachOf.get(value) ?? 0, onPage.length + 1));
  }
  const least = table.shortest === 0 ? 1 : 0;
  for (let unit = 0; unit < table.reach.length; unit += 1) {
    const value = VALUES[unit];
    table.reach[unit] = value === SKIP || value === SPELLED ? table.longest + 1 : (reachOf.get(value) ?? least);
  }
  let position = 0;
  for (const [hash, same] of changes) {
    const slot = slotOf(table.hashes, table.firsts, hash);
    table.hashes[slot] = hash;
    table.firsts[slot] = position + 1;
    position += same.length;
    table.lasts[slot] = position;
  }
  return table;
}

/** Letters that must remain of a word when a clitic, or an ending, is taken off. */
export const SHORTEST_AFTER_PREFIX = 3;
export const SHORTEST_BEFORE_ENDING = 2;

/**
 * Whether some form may have the word that ends at `end`, its ending exchanged. Never wrong about a no. `before` is what `carried` makes
 * of the window of the words before it, 0 for a first word.
 */
export function someEndingPasses(
  text: string,
  end: number,
  wordHash: number,
  letters: number,
  lowerCase: number,
  before: number,
  table: ChangeTable,
  filter: Uint32Array,
  shift: number,
): boolean {
  const { hashes, firsts, lasts, inFormHashes, inFormLetters, shortest, reach } = table;
  const mask = hashes.length - 1;
  const lengths = Math.min(reach[codeAt.call(text, end - 1)], letters - SHORTEST_BEFORE_ENDING + 1);
  let stem = wordHash | 0;
  let at = end | 0;
  for (let length = 0; length < lengths; length += 1) {
    if (length >= shortest) {
      const bits = (length * TURN) & 31;
      const ending = wordHash ^ ((stem << bits) | (bits === 0 ? 0 : stem >>> (32 - bits)));
      let slot = (Math.imul(ending, SPREAD) >>> 16) & mask;
      while (firsts[slot] !== 0 && hashes[slot] !== ending) slot = (slot + 1) & mask;
      for (let change = firsts[slot] - 1; change >= 0 && change < lasts[slot]; change += 1) {
        const turned = (inFormLetters[change] * TURN) & 31;
        const base =
          ((stem << turned) | (turned === 0 ? 0 : stem >>> (32 - turned))) ^ inFormHashes[change] ^ lowerCase;
        if (passing(filter, shift, firstWindow((before + base) | 0)) !== 0) return true;
      }
    }
    let value = SKIP;
    while (value === SKIP && at > 0) {
      at = (at - 1) | 0;
      value = VALUES[codeAt.call(text, at)];
    }
    if (value === SPELLED) return false;
    const turned = stem ^ value;
    stem = (turned >>> TURN) | (turned << (32 - TURN));
  }
  return false;
}

/** The same for the word's beginning, from `start`: clitics that are written together with the name. */
export function somePrefixPasses(
  text: string,
  start: number,
  wordHash: number,
  letters: number,
  lowerCase: number,
  table: ChangeTable,
  filter: Uint32Array,
  shift: number,
): boolean {
  const { hashes, firsts, lasts, inFormHashes, longest } = table;
  const mask = hashes.length - 1;
  let before = 0;
  let taken = 0;
  for (let at = start | 0; taken < longest && letters - taken > SHORTEST_AFTER_PREFIX; at = (at + 1) | 0) {
    const value = VALUES[codeAt.call(text, at)];
    if (value === SKIP) continue;
    before = ((before << TURN) | (before >>> (32 - TURN))) ^ value;
    taken += 1;
    let slot = (Math.imul(before, SPREAD) >>> 16) & mask;
    while (firsts[slot] !== 0 && hashes[slot] !== before) slot = (slot + 1) & mask;
    if (firsts[slot] === 0) return false;
    const bits = ((letters - taken) * TURN) & 31;
    const rest = wordHash ^ ((before << bits) | (bits === 0 ? 0 : before >>> (32 - bits)));
    for (let change = firsts[slot] - 1; change < lasts[slot]; change += 1) {
      const inForm = inFormHashes[change];
      const base = rest ^ ((inForm << bits) | (bits === 0 ? 0 : inForm >>> (32 - bits))) ^ lowerCase;
      if (passing(filter, shift, firstWindow(base)) !== 0) return true;
    }
  }
  return false;
}
