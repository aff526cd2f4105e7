import { SETTINGS_VERSION } from '../model/settings.ts';
import { VERSION_KEY } from './storage-keys.ts';

type Items = Readonly<Record<string, unknown>>;

/**
 * Steps from one version of the stored shape to the next; `MIGRATIONS[n]` turns version n into n + 1.
 * Version 0 is a storage area that nothing was written to, or in which the version item was lost.
 */
export const MIGRATIONS: readonly ((items: Items) => Items)[] = [(items) => items];

/** Items in the present shape, and the version they were found in. A newer version's items are left as they are. */
export function migrate(items: Items): { values: Items; version: number } {
  const stored = items[VERSION_KEY];
  const version = typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 ? stored : 0;
  let values = items;
  for (let step = version; step < SETTINGS_VERSION; step++) values = MIGRATIONS[step](values);
  return { values, version };
}
