import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../core/model/settings.ts';
import { reconcileLists } from '../core/settings/reconcile.ts';
import { LIST_PREFIX, STORAGE_PREFIX, VERSION_KEY } from '../core/settings/storage-keys.ts';
import { readStoredSettings, storedItems, type ReadSettings } from '../core/settings/stored-settings.ts';

/** Set in local storage when sync refused a write: from then on this device's settings are its own. */
const LOCAL_ONLY_KEY = 'settings-local-only';

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
export const saveSettings = (patch: Partial<Settings>): Promise<Settings> => inTurn(() => writeSettings(patch));

/** One save after the other: each reads its group before it writes, and two at once would undo one another. */
function inTurn(write: () => Promise<Settings>): Promise<Settings> {
  const saved = lastSave.then(write);
  lastSave = saved.catch(() => undefined);
  return saved;
}
let lastSave: Promise<unknown> = Promise.resolve();

async function writeSettings(patch: Partial<Settings>): Promise<Settings> {
  const { area, items, isSynced } = await openArea();
  const version = items[VERSION_KEY];
  const known = typeof version === 'number' && version > SETTINGS_VERSION ? version : SETTINGS_VERSION;
  const changed = { ...storedItems(items, patch, Date.now()), [VERSION_KEY]: known };
  try {
    await area.set(changed);
  } catch (error) {
    if (!isSynced) throw error;
    // Over a quota or a write rate of sync: everything moves to this device, and the options say so.
    await browser.storage.local.set({ ...items, ...changed, [LOCAL_ONLY_KEY]: true });
  }
  return readStoredSettings(items).settings;
}

/**
 * Back to the defaults; removes whatever an older, newer or broken version left. Lists keep their tombstones.
 * @returns the settings as they were before
 */
export const resetSettings = (): Promise<Settings> => inTurn(writeDefaults);

async function writeDefaults(): Promise<Settings> {
  const before = await loadSettings();
  await forgetOwnSettings();
  const { area, items } = await openArea();
  const written = { ...storedItems(items, DEFAULT_SETTINGS, Date.now()), [VERSION_KEY]: SETTINGS_VERSION };
  await area.set(written);
  const isOurs = (key: string) => key.startsWith(STORAGE_PREFIX) && !key.startsWith(LIST_PREFIX);
  await area.remove(Object.keys(items).filter((key) => isOurs(key) && !(key in written)));
  return before;
}

/** Settings of this device alone must not come back as its copy of the synced lists once those are in use again. */
async function forgetOwnSettings(): Promise<void> {
  const { local } = browser.storage;
  const own = await local.get(null);
  if (own[LOCAL_ONLY_KEY] !== true) return;
  await local.remove([LOCAL_ONLY_KEY, ...Object.keys(own).filter((key) => key.startsWith(STORAGE_PREFIX))]);
}

/**
 * Calls back with the whole settings whenever they change, on this device or another. What is stored is read once, ahead:
 * with many tabs open, a reading in each after every change is what a reader would wait for.
 * @returns the settings as they are now
 */
export async function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): Promise<Settings> {
  let items: Record<string, unknown> | undefined;
  let readings = 0;
  const readAll = async () => {
    items = undefined;
    readings += 1;
    const number = readings;
    const { items: read } = await openArea();
    // A change while one reading waits begins another; what the earlier one brings may be older.
    if (number === readings) items = read;
    return readStoredSettings(items ?? read).settings;
  };
  const listener = async (changes: Record<string, { newValue?: unknown }>, areaName: string) => {
    const hasMoved = areaName === 'local' && LOCAL_ONLY_KEY in changes;
    if (!hasMoved) {
      // The other area holds what another device set, or a copy that this one keeps. Which is which, the first reading says.
      if (items && areaName !== (isLocalOnly ? 'local' : 'sync')) return;
      if (!Object.keys(changes).some((key) => key.startsWith(STORAGE_PREFIX))) return;
    }
    if (items && !hasMoved) {
      for (const [key, { newValue }] of Object.entries(changes)) items[key] = newValue;
    } else await readAll();
    if (!signal.aborted && items) changed(readStoredSettings(items).settings);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, areaName: string) =>
    void listener(changes, areaName);
  if (!signal.aborted) {
    browser.storage.onChanged.addListener(listen);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
  }
  return readAll();
}

/**
 * Keeps this device's copy of the lists beside the synced ones and brings back what another device wrote over. Runs in the
 * background alone: one writer.
 */
export function keepListsMerged(): void {
  const merge = async () => {
    const [synced, own] = await Promise.all([browser.storage.sync.get(null), browser.storage.local.get(null)]);
    // What lies on this device is then no copy of what is synced, but settings of its own.
    if (own[LOCAL_ONLY_KEY] === true) return;
    const { forA, forB } = reconcileLists(synced, own, Date.now());
    if (Object.keys(forB).length > 0) await browser.storage.local.set(forB);
    if (Object.keys(forA).length > 0) await browser.storage.sync.set(forA);
  };
  browser.storage.onChanged.addListener((changes, areaName) => {
    const hasLists = Object.keys(changes).some((key) => key.startsWith(LIST_PREFIX));
    // Where sync is full or refused, the next change tries again.
    if (areaName === 'sync' && hasLists) void merge().catch(() => undefined);
  });
}

let isLocalOnly = false;

/** Where the settings lie, and all that lies there. Both areas are asked at once: a page waits for this before it is read. */
async function openArea() {
  const { local, sync } = browser.storage;
  const [own, synced] = await Promise.allSettled([local.get(LOCAL_ONLY_KEY), sync.get(null)]);
  // Firefox refuses storage.sync without an add-on id or where a policy forbids it.
  isLocalOnly = synced.status === 'rejected' || own.status === 'rejected' || own.value[LOCAL_ONLY_KEY] === true;
  if (!isLocalOnly && synced.status === 'fulfilled') return { area: sync, items: synced.value, isSynced: true };
  return { area: local, items: await local.get(null), isSynced: false };
}
