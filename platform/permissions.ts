import { browser } from 'wxt/browser';

/** Every web page; asked for only by the reader's own click. */
const ALL_SITES = { origins: ['*://*/*'] };

export function mayReadAllSites(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks for all sites, or gives that up. Must be called from a click. Resolves to whether they are allowed then. */
export async function allowAllSites(allow: boolean): Promise<boolean> {
  if (allow) return browser.permissions.request(ALL_SITES);
  await browser.permissions.remove(ALL_SITES);
  return false;
}

/** Asks for one site and the hosts below it. Must be called from a click. */
export function allowSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://*.${host}/*`] });
}

/** Whether the page at this address is among those the reader allows. */
export function mayRead(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Calls back when permissions are granted or withdrawn, here or in the browser's own pages. */
export function watchPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
