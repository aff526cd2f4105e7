import * as v from 'valibot';
import { Host, WrongMatch, type Settings } from '../model/settings.ts';
import { RecordId } from '../model/text.ts';
import { mergeLists, type StampedList } from './stamped-list.ts';
import { LIST_PREFIX } from './storage-keys.ts';

/** Settings that are lists, and what an entry of each must look like. */
const LISTS = {
  sitesOff: Host,
  sitesOn: Host,
  mutedEntities: RecordId,
  mutedClaims: RecordId,
  wrongMatches: WrongMatch,
} as const satisfies Partial<Record<keyof Settings, v.GenericSchema<string>>>;

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** Items a list is spread over: some hundred entries each stay below the 8,192 bytes that sync allows for one. */
const BUCKETS = 8;

type Items = Readonly<Record<string, unknown>>;

const keyOf = (list: ListName, bucket: number) => `${LIST_PREFIX}${list}:${bucket}`;

function bucketOf(entry: string): number {
  let hash = 0;
  for (let i = 0; i < entry.length; i++) hash = (Math.imul(hash, 31) + entry.charCodeAt(i)) | 0;
  return (hash >>> 0) % BUCKETS;
}

/** A list out of its items; entries that are not well formed are left out and named in `invalid`. */
export function readList(items: Items, list: ListName, invalid: string[]): StampedList {
  let found: StampedList = {};
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const stored = items[keyOf(list, bucket)];
    if (stored === undefined) continue;
    if (typeof stored !== 'object' || stored === null) {
      invalid.push(list);
      continue;
    }
    const sound = Object.entries(stored).filter(([entry, stamp]) => v.is(LISTS[list], entry) && isStamp(stamp));
    if (sound.length < Object.keys(stored).length) invalid.push(list);
    found = mergeLists(found, Object.fromEntries(sound) as StampedList);
  }
  return found;
}

/** The items of a list that differ between what is stored and what is wanted. */
export function changedListItems(
  list: ListName,
  stored: StampedList,
  wanted: StampedList,
): Record<string, StampedList> {
  const buckets = (from: StampedList) =>
    Map.groupBy(
      Object.entries(from).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ([entry]) => bucketOf(entry),
    );
  const [before, after] = [buckets(stored), buckets(wanted)];
  const items: Record<string, StampedList> = {};
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const entries = after.get(bucket) ?? [];
    if (JSON.stringify(entries) === JSON.stringify(before.get(bucket) ?? [])) continue;
    items[keyOf(list, bucket)] = Object.fromEntries(entries);
  }
  return items;
}

function isStamp(stamp: unknown): boolean {
  return (
    Array.isArray(stamp) &&
    stamp.length === 2 &&
    Number.isSafeInteger(stamp[0]) &&
    stamp[0] >= 0 &&
    (stamp[1] === 0 || stamp[1] === 1)
  );
}
