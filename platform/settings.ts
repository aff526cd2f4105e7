import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings, type SettingsPatch } from '../core/model/settings.ts';
import { LIST_PREFIX, STORAGE_PREFIX, VERSION_KEY } from '../core/settings/storage-keys.ts';
import { readStoredSettings, storedItems, type ReadSettings } from '../core/settings/stored-settings.ts';
import { inTurn } from './in-turn.ts';
import { forgetOwnSettings, LOCAL_ONLY_KEY, openArea, writeItems } from './settings-area.ts';

/** Settings and what was wrong with those stored. */
export async function readSettings(): Promise<ReadSettings> {
  const { items, isSynced } = await openArea();
  const read = readStoredSettings(items);
  return isSynced ? read : { ...read, problems: [...read.problems, { kind: 'not-synced' }] };
}

export async function loadSettings(): Promise<Settings> {
  return (await readSettings()).settings;
}

/**
 * Writes only what changes, so that items a newer version wrote stay as they are.
 * @returns the settings as they were before
 */
export const saveSettings = (patch: SettingsPatch): Promise<Settings> => inTurn(() => writeSettings(patch));

async function writeSettings(wanted: SettingsPatch): Promise<Settings> {
  const opened = await openArea();
  const { items } = opened;
  const before = readStoredSettings(items).settings;
  const patch = typeof wanted === 'function' ? wanted(before) : wanted;
  const version = items[VERSION_KEY];
  const known = typeof version === 'number' && version > SETTINGS_VERSION ? version : SETTINGS_VERSION;
  const changed = { ...storedItems(items, patch, Date.now()), [VERSION_KEY]: known };
  await writeItems(opened, changed, items);
  return before;
}

/**
 * Back to the defaults; removes whatever an older, newer or broken version left. Lists keep their tombstones.
 * @returns the settings as they were before
 */
export const resetSettings = (): Promise<Settings> => inTurn(writeDefaults);

async function writeDefaults(): Promise<Settings> {
  const before = await loadSettings();
  await forgetOwnSettings();
  const opened = await openArea();
  const version = { [VERSION_KEY]: SETTINGS_VERSION };
  const written = { ...storedItems({ ...opened.items, ...version }, DEFAULT_SETTINGS, Date.now()), ...version };
  await writeItems(opened, written, {});
  const isOurs = (key: string) => key.startsWith(STORAGE_PREFIX) && !key.startsWith(LIST_PREFIX);
  const { area, items } = await openArea();
  await area.remove(Object.keys(items).filter((key) => isOurs(key) && !(key in written)));
  return before;
}

/**
 * Calls back with the whole settings whenever they change, on this device or another. What is stored is read once, ahead:
 * with many tabs open, a reading in each after every change is what a reader would wait for.
 * @returns the settings as they are now
 */
export async function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): Promise<Settings> {
  let items: Record<string, unknown> | undefined;
  let isSynced = true;
  let readings = 0;
  const readAll = async () => {
    items = undefined;
    readings += 1;
    const number = readings;
    const read = await openArea();
    // A change while one reading waits begins another; what the earlier one brings may be older.
    if (number === readings) ({ items, isSynced } = read);
    return readStoredSettings(items ?? read.items).settings;
  };
  const listener = async (changes: Record<string, { newValue?: unknown }>, areaName: string) => {
    const hasMoved = areaName === 'local' && LOCAL_ONLY_KEY in changes;
    if (!hasMoved) {
      // The other area holds what another device set, or a copy that this one keeps. Which is which, the first reading says.
      if (items && areaName !== (isSynced ? 'sync' : 'local')) return;
      if (!Object.keys(changes).some((key) => key.startsWith(STORAGE_PREFIX))) return;
    }
    if (items && !hasMoved) {
      for (const [key, { newValue }] of Object.entries(changes)) items[key] = newValue;
    } else await readAll();
    if (!signal.aborted && items) changed(readStoredSettings(items).settings);
  };
  // What cannot be read at this change is read at the next.
  const listen = (changes: Record<string, { newValue?: unknown }>, areaName: string) =>
    void listener(changes, areaName).catch(() => undefined);
  if (!signal.aborted) {
    browser.storage.onChanged.addListener(listen);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
  }
  return readAll();
}
