import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../core/model/settings.ts';
import { reconcileLists } from '../core/settings/reconcile.ts';
import { STORAGE_PREFIX, VERSION_KEY } from '../core/settings/storage-keys.ts';
import { readStoredSettings, storedItems, type ReadSettings } from '../core/settings/stored-settings.ts';

/** Set in local storage when sync refused a write: from then on this device's settings are its own. */
const LOCAL_ONLY_KEY = 'settings-local-only';

/** Settings and what was wrong with those stored. */
export async function readSettings(): Promise<ReadSettings> {
  const { area, isSynced } = await openArea();
  const read = readStoredSettings(await area.get(null));
  return isSynced ? read : { ...read, problems: [...read.problems, { kind: 'not-synced' }] };
}

export async function loadSettings(): Promise<Settings> {
  return (await readSettings()).settings;
}

/** Writes only what changes, so that items a newer version wrote stay as they are. */
export function saveSettings(patch: Partial<Settings>): Promise<void> {
  const saved = lastSave.then(() => writeSettings(patch));
  lastSave = saved.catch(() => undefined);
  return saved;
}

/** One save after the other: each reads its group before it writes, and two at once would undo one another. */
let lastSave: Promise<void> = Promise.resolve();

async function writeSettings(patch: Partial<Settings>): Promise<void> {
  const { area, isSynced } = await openArea();
  const items = await area.get(null);
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
}

/** Back to the defaults; removes whatever an older, newer or broken version left. Lists keep their tombstones. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(LOCAL_ONLY_KEY);
  const { area } = await openArea();
  const items = await area.get(null);
  const written = { ...storedItems(items, DEFAULT_SETTINGS, Date.now()), [VERSION_KEY]: SETTINGS_VERSION };
  await area.set(written);
  const isOurs = (key: string) => key.startsWith(STORAGE_PREFIX) && !key.startsWith(`${STORAGE_PREFIX}list:`);
  await area.remove(Object.keys(items).filter((key) => isOurs(key) && !(key in written)));
}

/**
 * Calls back with the whole settings whenever they change, on this device or another. What is stored is read once, ahead:
 * with many tabs open, a reading in each after every change is what a reader would wait for.
 */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let items: Record<string, unknown> | undefined;
  const readAll = async () => {
    items = undefined;
    const { area } = await openArea();
    items = await area.get(null);
  };
  const listener = async (changes: Record<string, { newValue?: unknown }>, areaName: string) => {
    if (areaName === 'local' && !(LOCAL_ONLY_KEY in changes) && !isLocalOnly) return;
    if (!Object.keys(changes).some((key) => key.startsWith(STORAGE_PREFIX) || key === LOCAL_ONLY_KEY)) return;
    if (items && !(LOCAL_ONLY_KEY in changes)) {
      for (const [key, { newValue }] of Object.entries(changes)) items[key] = newValue;
    } else await readAll();
    if (!signal.aborted && items) changed(readStoredSettings(items).settings);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, areaName: string) =>
    void listener(changes, areaName);
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
  void readAll().catch(() => undefined);
}

/**
 * Keeps this device's copy of the lists beside the synced ones and brings back what another device wrote over. Runs in the
 * background alone: one writer.
 */
export function keepListsMerged(): void {
  const merge = async () => {
    const [synced, own] = await Promise.all([browser.storage.sync.get(null), browser.storage.local.get(null)]);
    const { forA, forB } = reconcileLists(synced, own, Date.now());
    if (Object.keys(forB).length > 0) await browser.storage.local.set(forB);
    if (Object.keys(forA).length > 0) await browser.storage.sync.set(forA);
  };
  browser.storage.onChanged.addListener((_, areaName) => {
    // Where sync is full or refused, the next change tries again.
    if (areaName === 'sync') void merge().catch(() => undefined);
  });
}

let isLocalOnly = false;

async function openArea() {
  try {
    const own = await browser.storage.local.get(LOCAL_ONLY_KEY);
    isLocalOnly = own[LOCAL_ONLY_KEY] === true;
    if (isLocalOnly) return { area: browser.storage.local, isSynced: false };
    await browser.storage.sync.get(VERSION_KEY);
    return { area: browser.storage.sync, isSynced: true };
  } catch {
    // Firefox refuses storage.sync without an add-on id or where a policy forbids it.
    isLocalOnly = true;
    return { area: browser.storage.local, isSynced: false };
  }
}
