import { browser } from 'wxt/browser';
import { siteAndBelow } from '../core/sites/match-pattern.ts';

/** Every web page; asked for only by the reader's own click. */
const ALL_SITES = { origins: ['*://*/*'] };

export function mayReadAllSites(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks for all sites, or gives that up. Must be called from a click. Resolves to whether they are allowed then. */
export async function allowAllSites(allow: boolean): Promise<boolean> {
  try {
    await (allow ? browser.permissions.request(ALL_SITES) : browser.permissions.remove(ALL_SITES));
  } catch {
    // The browser would not: it stays as it was.
  }
  return mayReadAllSites();
}

/** What came of asking: the reader's yes or no, or that the browser would not even ask. */
export type Allowance = 'allowed' | 'declined' | 'refused';

/** Asks for one site and the hosts below it. Must be called from a click. */
export async function allowSite(host: string): Promise<Allowance> {
  try {
    return (await browser.permissions.request({ origins: [siteAndBelow(host)] })) ? 'allowed' : 'declined';
  } catch {
    return 'refused';
  }
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
