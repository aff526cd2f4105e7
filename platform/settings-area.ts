import { browser } from 'wxt/browser';
import { STORAGE_PREFIX } from '../core/settings/storage-keys.ts';

/** Set in local storage when sync refused a write: from then on this device's settings are its own. */
export const LOCAL_ONLY_KEY = 'settings-local-only';

type Items = Record<string, unknown>;

/** The storage area that the settings are in, and all that lies there. */
interface OpenArea {
  area: typeof browser.storage.sync | typeof browser.storage.local;
  items: Items;
  isSynced: boolean;
}

/** Where the settings lie. Both areas are asked at once: a page waits for this before it is read. */
export async function openArea(): Promise<OpenArea> {
  const { local, sync } = browser.storage;
  const [own, synced] = await Promise.allSettled([local.get(LOCAL_ONLY_KEY), sync.get(null)]);
  // Firefox refuses storage.sync without an add-on id or where a policy forbids it.
  const isOwn = own.status === 'rejected' || own.value[LOCAL_ONLY_KEY] === true;
  if (!isOwn && synced.status === 'fulfilled') return { area: sync, items: synced.value, isSynced: true };
  return { area: local, items: await local.get(null), isSynced: false };
}

/**
 * Writes items. Over a quota or a write rate of sync they move to this device, and the options say so.
 * @param kept what moves along
 */
export async function writeItems({ area, isSynced }: OpenArea, changed: Items, kept: Items): Promise<void> {
  try {
    await area.set(changed);
  } catch (error) {
    if (!isSynced) throw error;
    await browser.storage.local.set({ ...kept, ...changed, [LOCAL_ONLY_KEY]: true });
  }
}

/** Settings of this device alone must not come back as its copy of the synced lists once those are in use again. */
export async function forgetOwnSettings(): Promise<void> {
  const { local } = browser.storage;
  const own = await local.get(null);
  if (own[LOCAL_ONLY_KEY] !== true) return;
  await local.remove([LOCAL_ONLY_KEY, ...Object.keys(own).filter((key) => key.startsWith(STORAGE_PREFIX))]);
}
