import { changedListItems, LIST_NAMES, readList } from './list-items.ts';
import { mergeLists, withoutOldTombstones } from './stamped-list.ts';

type Items = Readonly<Record<string, unknown>>;

/**
 * Brings two stores of settings together: what each has to write so that every list holds the later change of each entry.
 * Sync keeps whole items, so of two devices that write one item at once one loses it; this device's own copy brings it back.
 * @param seen items that were in one of them and may have been written over since
 */
export function reconcileLists(
  a: Items,
  b: Items,
  now: number,
  seen: Items = {},
): { forA: Record<string, unknown>; forB: Record<string, unknown> } {
  const forA: Record<string, unknown> = {};
  const forB: Record<string, unknown> = {};
  for (const name of LIST_NAMES) {
    const [inA, inB] = [readList(a, name, []), readList(b, name, [])];
    const all = mergeLists(mergeLists(inA, inB), readList(seen, name, []));
    const merged = withoutOldTombstones(all, now);
    Object.assign(forA, changedListItems(name, inA, merged));
    Object.assign(forB, changedListItems(name, inB, merged));
  }
  return { forA, forB };
}
