import type { OwnPack } from '../model/own-pack.ts';

/** How many entities and stories of a pack another revision has more, otherwise, and no more. */
export interface ChangedRecords {
  added: number;
  changed: number;
  removed: number;
}

export function changedRecords(before: OwnPack, after: OwnPack): ChangedRecords {
  const [old, fresh] = [textsById(before), textsById(after)];
  const both = [...fresh.keys()].filter((id) => old.has(id));
  return {
    added: fresh.size - both.length,
    changed: both.filter((id) => old.get(id) !== fresh.get(id)).length,
    removed: old.size - both.length,
  };
}

function textsById({ entities, stories }: OwnPack): ReadonlyMap<string, string> {
  return new Map([
    ...entities.map((entity) => [`entity ${entity.id}`, textOf(entity)] as const),
    ...stories.map((story) => [`story ${story.claim.id}`, textOf(story)] as const),
  ]);
}

/** Keys in one order: whoever only sorted a file anew changed no record. */
const textOf = (record: object) =>
  JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
