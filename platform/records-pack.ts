import { openPack, type OpenPack } from '../core/pack/open.ts';
import { fetchBundledPack, openBundledPack } from './bundled-pack.ts';
import { ownBinary } from './own-packs.ts';

let opened: Promise<OpenPack> | undefined;

/**
 * The records that serve: the bundled ones with a reader's own compiled in, or without where there are none or they cannot be
 * opened. Opened once in a worker's life; the worker may die at any moment, and opening again is cheap.
 * @throws {PackError} if the bundled file is damaged; the next call tries again.
 */
export function recordsPack(): Promise<OpenPack> {
  if (!opened) {
    const opening = open();
    opened = opening;
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
  }
  return opened;
}

/** Has the next question open them anew. */
export function forgetRecords(): void {
  opened = undefined;
}

async function open(): Promise<OpenPack> {
  // Begun beside: readers without packs of their own, nearly all, must not wait for the answer that they have none.
  const file = fetchBundledPack();
  file.catch(() => undefined);
  const own = await ownBinary();
  if (own) {
    try {
      return openPack(own);
    } catch {
      // The settings say so: there the reader's packs are listed, and these records tell of none of them.
    }
  }
  return openBundledPack(file);
}
