import type { CardKit } from './kit.ts';

/** Where the card script leaves what it brings; the isolated world hides it from the page. */
const PLACE = Symbol.for('on-record.card');
const world = globalThis as { [PLACE]?: CardKit };

export function handOver(kit: CardKit): void {
  world[PLACE] = kit;
}

/**
 * @param fetchScript has the card script run here
 * @returns the kit, fetched once; after a failure, again
 */
export function createKitLoader(fetchScript: () => Promise<unknown>): () => Promise<CardKit> {
  let loading: Promise<CardKit> | undefined;
  // An older version of the extension may have left its own.
  delete world[PLACE];
  const load = async () => {
    await fetchScript();
    const kit = world[PLACE];
    if (!kit) throw new Error('The card script did not run.');
    return kit;
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
