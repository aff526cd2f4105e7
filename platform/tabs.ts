import { browser } from 'wxt/browser';
import type { PageState } from '../core/model/page-state.ts';
import { ruleHost } from '../core/settings/site-rules.ts';
import { sendToTab } from './messages.ts';

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

/** The click on the toolbar icon lets us see the address of the tab, and nothing more. */
async function withoutScript(tabId: number | undefined): Promise<Pick<PageState, 'status' | 'host'>> {
  const { url } = tabId === undefined ? {} : await browser.tabs.get(tabId);
  if (url === undefined) return { status: tabId === undefined ? 'unreadable' : 'not-allowed' };
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) return { status: 'unreadable' };
  return { status: 'not-allowed', host: ruleHost(address) };
}

export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export const extensionVersion = (): string => browser.runtime.getManifest().version;
