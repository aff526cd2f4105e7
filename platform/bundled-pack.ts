import { browser } from 'wxt/browser';
import { openPack, type OpenPack } from '../core/pack/open.ts';

/** Address of the bundled records inside the extension; not web-accessible. */
const BUNDLED_PACK = '/records.pack';

let opened: Promise<OpenPack> | undefined;

/**
 * The bundled records, opened once in a worker's life; the worker may die at any moment, and opening again is cheap.
 * @throws {PackError} if the file is damaged; the next call tries again.
 */
export function bundledPack(): Promise<OpenPack> {
  opened ??= fetch(browser.runtime.getURL(BUNDLED_PACK as '/'))
    .then((response) => response.arrayBuffer())
    .then(openPack)
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}
