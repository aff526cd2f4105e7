import { browser } from 'wxt/browser';
import { openPack, type OpenPack } from '../core/pack/open.ts';

/** Address of the bundled records inside the extension; not web-accessible. */
const BUNDLED_PACK = '/records.pack';

/** The file of the bundled records. */
export const fetchBundledPack = (): Promise<Response> => fetch(browser.runtime.getURL(BUNDLED_PACK as '/'));

/**
 * The bundled records.
 * @throws {PackError} if the file is damaged.
 */
export async function openBundledPack(file = fetchBundledPack()): Promise<OpenPack> {
  return openPack(await (await file).arrayBuffer());
}
