import { browser } from 'wxt/browser';
import type { PageState } from '../core/model/page-state.ts';
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
  return state ?? { status: await isReadable(tabId), names: [], claims: [] };
}

async function isReadable(tabId: number | undefined): Promise<'not-allowed' | 'unreadable'> {
  if (tabId === undefined) return 'unreadable';
  const { url } = await browser.tabs.get(tabId);
  return url === undefined || /^https?:/.test(url) ? 'not-allowed' : 'unreadable';
}

export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
