import type { Finding } from './findings.ts';
import { CONTEXT, UNIQUE, USE_MASK } from './index-format.ts';

/** Where on the page something vouches for an entity. */
export interface Vouch {
  block: number;
  start: number;
}

function vouch(vouches: Map<number, Vouch[]>, entity: number, block: number, start: number): void {
  const same = vouches.get(entity);
  if (same === undefined) vouches.set(entity, [{ block, start }]);
  else same.push({ block, start });
}

/** Distance of a vouch to a place: those before it count as nearer than any behind it. */
export function nearest(vouches: readonly Vouch[], block: number, start: number): { vouch: Vouch; rank: number } {
  // They stand in the page's order; a page may have thousands of one name.
  let low = 0;
  let high = vouches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = vouches[middle];
    if (one.block < block || (one.block === block && one.start <= start)) low = middle + 1;
    else high = middle;
  }
  const one = vouches[Math.max(0, low - 1)];
  const place = one.block * 1e6 + one.start;
  return { vouch: one, rank: low === 0 ? -place - 1e12 : place };
}

export const NO_VOUCHES: ReadonlyMap<number, Vouch[]> = new Map();

/** Where context words stand; most packs and pages have none. */
export function contextWords(contexts: readonly Finding[]): ReadonlyMap<number, Vouch[]> {
  if (contexts.length === 0) return NO_VOUCHES;
  const vouches = new Map<number, Vouch[]>();
  for (const { block, start, forms } of contexts) {
    for (const { flags, entity } of forms) if ((flags & USE_MASK) === CONTEXT) vouch(vouches, entity, block, start);
  }
  return vouches;
}

/** Where names stand that mean their entity everywhere; asked for only where something else does not. */
export function fullNames(names: readonly Finding[]): ReadonlyMap<number, Vouch[]> {
  const full = new Map<number, Vouch[]>();
  for (const { block, start, forms, around } of names) {
    if (around !== 'clear') continue;
    for (const { flags, entity } of forms) if ((flags & USE_MASK) === UNIQUE) vouch(full, entity, block, start);
  }
  return full;
}
