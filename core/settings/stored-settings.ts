import * as v from 'valibot';
import { DEFAULT_SETTINGS, Settings, SETTINGS_VERSION } from '../model/settings.ts';
import { migrate } from './migrations.ts';
import { STORAGE_PREFIX } from './storage-keys.ts';

/** Settings as they lie in storage: one small item a group, so that two devices changing different groups do not collide. */
const GROUPS = {
  switches: ['enabled', 'names', 'claims', 'badge'],
  sites: ['sitesMode', 'sitesOff', 'sitesOn'],
  marks: ['languages', 'density'],
  card: ['dwell', 'grace', 'modifier', 'theme', 'textSize'],
  muted: ['mutedEntities', 'mutedClaims'],
} as const satisfies Record<string, readonly (keyof Settings)[]>;

type Group = keyof typeof GROUPS;

/** What was not as expected in stored settings; shown in the options, never thrown. */
export type SettingsProblem =
  /** Written by a newer version: what is understood is used, what is not is left as it is. */
  | { kind: 'newer-version'; version: number }
  /** Values that are not valid were replaced by their defaults. */
  | { kind: 'invalid-values'; keys: string[] };

export interface ReadSettings {
  settings: Settings;
  problems: SettingsProblem[];
}

/** Settings out of a storage area's items, whatever they hold. Never throws; unknown items are ignored. */
export function readStoredSettings(items: Readonly<Record<string, unknown>>): ReadSettings {
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
  if (version > SETTINGS_VERSION) problems.push({ kind: 'newer-version', version });
  if (invalid.length > 0) problems.push({ kind: 'invalid-values', keys: invalid });
  return { settings: settings as Settings, problems };
}

/** Storage items for the groups a patch touches; the rest of each group is taken from `current`. */
export function storedItems(current: Settings, patch: Partial<Settings>): Record<string, unknown> {
  const next = { ...current, ...patch };
  const items: Record<string, unknown> = {};
  for (const [group, keys] of Object.entries(GROUPS) as [Group, readonly (keyof Settings)[]][]) {
    if (keys.some((key) => key in patch)) {
      items[STORAGE_PREFIX + group] = Object.fromEntries(keys.map((key) => [key, next[key]]));
    }
  }
  return items;
}
