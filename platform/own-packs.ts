import { browser } from 'wxt/browser';
import { compileOwn } from '../core/own-packs/compile-own.ts';
import type { StoredBinary, StoredPack } from '../core/own-packs/stored-pack.ts';
import { openBundledPack } from './bundled-pack.ts';
import { storedBinary, storedPacks, storePacks } from './own-packs-store.ts';

/** Two pages of settings may be open: what one compiles must not leave out what the other just stored. */
const LOCK = 'own-packs';

const version = () => browser.runtime.getManifest().version;

/** What a reader brought, and how many stories of each pack could not be compiled in. */
export interface OwnPacks {
  packs: readonly StoredPack[];
  leftOut: StoredBinary['leftOut'];
}

/**
 * Changes the packs, compiles those that are on, and stores both; where nothing is to change, compiles them again.
 * @returns what is stored then
 */
export function changeOwnPacks(
  change: (packs: readonly StoredPack[]) => readonly StoredPack[] = (packs) => packs,
): Promise<OwnPacks> {
  return navigator.locks.request(LOCK, async () => {
    const packs = change(await storedPacks());
    const isAnyOn = packs.some(({ on }) => on);
    const binary = isAnyOn ? compileOwn(await openBundledPack(), packs, version()) : undefined;
    await storePacks(packs, binary);
    return { packs, leftOut: binary?.leftOut ?? new Map() };
  });
}

/** What is stored; compiled first where another version of the extension did that last. */
export async function ownPacks(): Promise<OwnPacks & { compiledNow: boolean }> {
  const [packs, binary] = await Promise.all([storedPacks(), storedBinary()]);
  const isStale = binary?.version !== version() && packs.some(({ on }) => on);
  if (isStale && (await compileStored())) return { ...(await ownPacks()), compiledNow: true };
  return { packs, leftOut: binary?.leftOut ?? new Map(), compiledNow: false };
}

/** Compiles anew once the extension was updated, which brings other bundled records; never when the worker merely starts. */
export function compileAfterUpdate(compiled: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') void compileStored().then((isAny) => isAny && compiled());
  });
}

async function compileStored(): Promise<boolean> {
  const packs = await storedPacks().catch(() => []);
  const isAny = packs.some(({ on }) => on);
  // What fails here is told, and tried again, in the settings.
  return (
    isAny &&
    changeOwnPacks().then(
      () => true,
      () => false,
    )
  );
}

/** The binary that this version of the extension compiled of them; undefined where there is none that can be read. */
export async function ownBinary(): Promise<ArrayBuffer | undefined> {
  const binary = await storedBinary().catch(() => undefined);
  return binary?.version === version() ? binary.bytes : undefined;
}
