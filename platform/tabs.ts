import { browser } from 'wxt/browser';
import type { PageState } from '../core/model/page-state.ts';
import { ruleHost } from '../core/settings/site-rules.ts';
import { sendToTab } from './messages.ts';
import { mayRead } from './permissions.ts';

/** The tab the popup stands over; `?tab=` names one where the popup was opened as a page. */
export async function targetTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** What the page script of a tab says; where there is none, why not. */
export async function readPageState(tabId: number | undefined): Promise<PageState> {
  const state = tabId === undefined ? undefined : await sendToTab(tabId, 'pageState', null);
  return state ?? { ...(await withoutScript(tabId)), names: [], claims: [] };
}

/**
 * The click on the toolbar icon lets us see the address of the tab and work in it for this once. Where it does not, the
 * page is the browser's own or one that browsers keep from all extensions, as the stores of extensions are.
 */
async function withoutScript(tabId: number | undefined): Promise<Pick<PageState, 'status' | 'host'>> {
  // A tab that was closed meanwhile has none.
  const { url } = tabId === undefined ? {} : await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  if (tabId === undefined || url === undefined || !/^https?:/.test(url)) return { status: 'unreadable' };
  const [isReadable, isAllowed] = await Promise.all([mayWorkIn(tabId), mayRead(url)]);
  if (!isReadable) return { status: 'unreadable' };
  // Allowed and without our script: the page is still loading, or was allowed this moment.
  return { status: isAllowed ? 'waiting' : 'not-allowed', host: ruleHost(new URL(url)) };
}

async function mayWorkIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined, injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export const extensionVersion = (): string => browser.runtime.getManifest().version;
