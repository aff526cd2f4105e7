import * as v from 'valibot';
import { DEFAULT_SETTINGS, Settings, SETTINGS_VERSION } from '../model/settings.ts';
import { changedListItems, LIST_NAMES, readList } from './list-items.ts';
import { migrate } from './migrations.ts';
import { entriesOf, withEntries } from './stamped-list.ts';
import { STORAGE_PREFIX } from './storage-keys.ts';

/** Settings as they lie in storage: one small item a group, so that two devices changing different groups do not collide. */
const GROUPS = {
  switches: ['enabled', 'names', 'claims', 'badge'],
  sites: ['sitesMode'],
  marks: ['languages', 'density'],
  card: ['dwell', 'grace', 'modifier', 'theme', 'textSize'],
} as const satisfies Record<string, readonly (keyof Settings)[]>;

type Group = keyof typeof GROUPS;
type Items = Readonly<Record<string, unknown>>;

/** What was not as expected in stored settings; shown in the options, never thrown. */
export type SettingsProblem =
  /** Written by a newer version: what is understood is used, what is not is left as it is. */
  | { kind: 'newer-version'; version: number }
  /** Values that are not valid were replaced by their defaults. */
  | { kind: 'invalid-values'; keys: string[] }
  /** The browser keeps these settings on this device only. */
  | { kind: 'not-synced' };

export interface ReadSettings {
  settings: Settings;
  problems: SettingsProblem[];
}

/** Settings out of a storage area's items, whatever they hold. Never throws; unknown items are ignored. */
export function readStoredSettings(items: Items): ReadSettings {
  const { values, version } = migrate(items);
  const problems: SettingsProblem[] = [];
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const invalid: string[] = [];
  for (const [group, keys] of Object.entries(GROUPS)) {
    const stored = values[STORAGE_PREFIX + group];
    if (stored === undefined) continue;
    if (stored === null || typeof stored !== 'object') {
      invalid.push(group);
      continue;
    }
    for (const key of keys) {
      if (!Object.hasOwn(stored, key)) continue;
      const parsed = v.safeParse(Settings.entries[key], (stored as Record<string, unknown>)[key]);
      if (parsed.success) settings[key] = parsed.output;
      else invalid.push(key);
    }
  }
  for (const name of LIST_NAMES) settings[name] = entriesOf(readList(values, name, invalid));
  if (version > SETTINGS_VERSION) problems.push({ kind: 'newer-version', version });
  if (invalid.length > 0) problems.push({ kind: 'invalid-values', keys: [...new Set(invalid)] });
  return { settings: settings as Settings, problems };
}

/**
 * Storage items that a patch changes: whole groups, and of lists the buckets with changed entries.
 * @param items what is stored now
 * @param now ms since 1970, the stamp of changed entries
 */
export function storedItems(items: Items, patch: Partial<Settings>, now: number): Record<string, unknown> {
  const { values, version } = migrate(items);
  const next = { ...readStoredSettings(items).settings, ...patch };
  const changed: Record<string, unknown> = {};
  for (const [group, keys] of Object.entries(GROUPS) as [Group, readonly (keyof Settings)[]][]) {
    if (keys.some((key) => key in patch)) {
      const foreign = version > SETTINGS_VERSION ? keptOf(items[STORAGE_PREFIX + group], patch) : {};
      changed[STORAGE_PREFIX + group] = { ...Object.fromEntries(keys.map((key) => [key, next[key]])), ...foreign };
    }
  }
  for (const name of LIST_NAMES) {
    const stored = readList(items, name, []);
    const wanted = patch[name];
    // Without a wish of the patch's own, what a migration made of older items is written down.
    const list = wanted ? withEntries(readList(values, name, []), wanted, now) : readList(values, name, []);
    Object.assign(changed, changedListItems(name, stored, list));
  }
  return changed;
}

/** What a newer version stored in a group, but for what the patch changes: not all of it is understood here. */
function keptOf(stored: unknown, patch: Partial<Settings>): Record<string, unknown> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !Object.hasOwn(patch, key)));
}
