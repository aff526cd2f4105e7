/**
 * A list that two devices may change at once without losing an entry: each entry carries when it was last put on the list
 * (1) or taken off it (0). What was taken off stays as a tombstone, so that it does not come back from the other device.
 */
export type StampedList = Readonly<Record<string, Stamp>>;

/** Time of the change, ms since 1970, and whether the entry is on the list since. */
export type Stamp = readonly [time: number, on: 0 | 1];

/** How long an entry that was taken off is remembered, ms: longer than a device is usually away. */
export const TOMBSTONE_MS = 180 * 24 * 60 * 60 * 1000;

/** Both lists in one: of each entry the later change; at the same moment, taking off wins. In any order, however often. */
export function mergeLists(a: StampedList, b: StampedList): StampedList {
  const merged: Record<string, Stamp> = { ...a };
  for (const [entry, stamp] of Object.entries(b)) {
    // A host may be called `constructor`, which every object has.
    const other = Object.hasOwn(merged, entry) ? merged[entry] : undefined;
    if (!other || stamp[0] > other[0] || (stamp[0] === other[0] && stamp[1] < other[1])) merged[entry] = stamp;
  }
  return merged;
}

/** What is on the list, in order. */
export function entriesOf(list: StampedList): string[] {
  return Object.keys(list)
    .filter((entry) => list[entry][1] === 1)
    .sort();
}

/** The list after it was made to hold just these entries; unchanged entries keep their stamps. */
export function withEntries(list: StampedList, wanted: readonly string[], now: number): StampedList {
  const next: Record<string, Stamp> = { ...list };
  for (const entry of wanted) if (next[entry]?.[1] !== 1) next[entry] = [laterThan(list, entry, now), 1];
  const kept = new Set(wanted);
  for (const entry of Object.keys(list)) {
    if (list[entry][1] === 1 && !kept.has(entry)) next[entry] = [laterThan(list, entry, now), 0];
  }
  return next;
}

/** Now, or just after the entry's last change: the clock of the device that made that may run ahead of this one's. */
function laterThan(list: StampedList, entry: string, now: number): number {
  const last = Object.hasOwn(list, entry) ? list[entry][0] : -1;
  return Math.max(now, Math.min(last + 1, Number.MAX_SAFE_INTEGER));
}

/** The list without tombstones older than {@link TOMBSTONE_MS}. */
export function withoutOldTombstones(list: StampedList, now: number): StampedList {
  return Object.fromEntries(Object.entries(list).filter(([, [time, on]]) => on === 1 || now - time < TOMBSTONE_MS));
}
