import { browser } from 'wxt/browser';
import { reconcileLists } from '../core/settings/reconcile.ts';
import { LIST_PREFIX } from '../core/settings/storage-keys.ts';
import { inTurn } from './in-turn.ts';
import { LOCAL_ONLY_KEY } from './settings-area.ts';

type Changes = Readonly<Record<string, { newValue?: unknown }>>;

/**
 * Keeps this device's copy of the lists beside the synced ones and brings back what was written over: by another device, or
 * by a page of this one, which cannot wait for its turn among the background's writes. Runs in the background alone.
 */
export function keepListsMerged(): void {
  browser.storage.onChanged.addListener((changes, areaName) => {
    const hasLists = Object.keys(changes).some((key) => key.startsWith(LIST_PREFIX));
    // Where sync is full or refused, the next change tries again.
    if (areaName === 'sync' && hasLists) void inTurn(() => merge(changes)).catch(() => undefined);
  });
}

/** @param changes what was written to sync; by now something else may have been */
async function merge(changes: Changes): Promise<void> {
  const [synced, own] = await Promise.all([browser.storage.sync.get(null), browser.storage.local.get(null)]);
  // What lies on this device is then no copy of what is synced, but settings of its own.
  if (own[LOCAL_ONLY_KEY] === true) return;
  const written = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
  const { forA, forB } = reconcileLists(synced, own, Date.now(), written);
  if (Object.keys(forB).length > 0) await browser.storage.local.set(forB);
  if (Object.keys(forA).length > 0) await browser.storage.sync.set(forA);
}
