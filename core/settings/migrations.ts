import { SETTINGS_VERSION } from '../model/settings.ts';
import { changedListItems } from './list-items.ts';
import { STORAGE_PREFIX, VERSION_KEY } from './storage-keys.ts';

type Items = Readonly<Record<string, unknown>>;

/**
 * Steps from one version of the stored shape to the next; `MIGRATIONS[n]` turns version n into n + 1.
 * Version 0 is a storage area that nothing was written to, or in which the version item was lost.
 */
export const MIGRATIONS: readonly ((items: Items) => Items)[] = [
  (items) => items,
  listsToStampedEntries,
  // Version 3 has one more list, which is empty where nothing is stored.
  (items) => items,
];

/** Items in the present shape, and the version they were found in. A newer version's items are left as they are. */
export function migrate(items: Items): { values: Items; version: number } {
  const stored = items[VERSION_KEY];
  const version = typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 ? stored : 0;
  let values = items;
  for (let step = version; step < SETTINGS_VERSION; step++) values = MIGRATIONS[step](values);
  return { values, version };
}

/** Version 1 kept lists whole inside the items of their groups; their entries get the oldest stamp there is. */
function listsToStampedEntries(items: Items): Items {
  const groups = { sitesOff: 'sites', sitesOn: 'sites', mutedEntities: 'muted', mutedClaims: 'muted' } as const;
  const lists = (Object.keys(groups) as (keyof typeof groups)[]).map((name) => {
    const group = items[STORAGE_PREFIX + groups[name]] as Record<string, unknown> | null | undefined;
    const entries = typeof group === 'object' ? group?.[name] : undefined;
    const texts = Array.isArray(entries) ? entries.filter((entry) => typeof entry === 'string') : [];
    return changedListItems(name, {}, Object.fromEntries(texts.map((entry) => [entry, [0, 1] as const])));
  });
  return Object.assign({}, ...lists, items) as Items;
}
