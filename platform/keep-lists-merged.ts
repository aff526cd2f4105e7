import { browser } from 'wxt/browser';
import { reconcileLists } from '../core/settings/reconcile.ts';
import { LIST_PREFIX } from '../core/settings/storage-keys.ts';
import { LOCAL_ONLY_KEY } from './settings-area.ts';

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
