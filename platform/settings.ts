import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../core/model/settings.ts';
import { STORAGE_PREFIX, VERSION_KEY } from '../core/settings/storage-keys.ts';
import { readStoredSettings, storedItems, type ReadSettings } from '../core/settings/stored-settings.ts';

/** Settings and what was wrong with those stored. Falls back to local storage where sync is not to be had. */
export async function readSettings(): Promise<ReadSettings> {
  return readStoredSettings(await (await area()).get(null));
}

export async function loadSettings(): Promise<Settings> {
  return (await readSettings()).settings;
}

/** Writes only the groups that change, so that items a newer version wrote stay as they are. */
export function saveSettings(patch: Partial<Settings>): Promise<void> {
  const saved = lastSave.then(() => writeSettings(patch));
  lastSave = saved.catch(() => undefined);
  return saved;
}

/** One save after the other: each reads its group before it writes, and two at once would undo one another. */
let lastSave: Promise<void> = Promise.resolve();

async function writeSettings(patch: Partial<Settings>): Promise<void> {
  const storage = await area();
  const items = await storage.get(null);
  const { settings } = readStoredSettings(items);
  const version = items[VERSION_KEY];
  const known = typeof version === 'number' && version > SETTINGS_VERSION ? version : SETTINGS_VERSION;
  await storage.set({ ...storedItems(settings, patch), [VERSION_KEY]: known });
}

/** Back to the defaults; removes whatever an older, newer or broken version left. */
export async function resetSettings(): Promise<void> {
  const storage = await area();
  const keys = Object.keys(await storage.get(null)).filter((key) => key.startsWith(STORAGE_PREFIX));
  await storage.set({ ...storedItems(DEFAULT_SETTINGS, DEFAULT_SETTINGS), [VERSION_KEY]: SETTINGS_VERSION });
  const written = new Set([...Object.keys(storedItems(DEFAULT_SETTINGS, DEFAULT_SETTINGS)), VERSION_KEY]);
  await storage.remove(keys.filter((key) => !written.has(key)));
}

/** Calls back with the whole settings whenever they change, on this device or another. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, unknown>) => {
    if (!Object.keys(changes).some((key) => key.startsWith(STORAGE_PREFIX))) return;
    void loadSettings().then((settings) => {
      if (!signal.aborted) changed(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function area() {
  try {
    await browser.storage.sync.get(VERSION_KEY);
    return browser.storage.sync;
  } catch {
    // Firefox refuses storage.sync without an add-on id or where a policy forbids it.
    return browser.storage.local;
  }
}
