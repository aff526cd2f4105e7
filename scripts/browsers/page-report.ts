import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../core/model/page-hits.ts';
import { callApi } from './call-api.ts';

/** How often the page is asked again while it has not been read yet, ms. */
const ASK_AGAIN_MS = 50;

/** A page that our script did not read; the message names it and where that script runs. */
export class NoReportError extends Error {}

/** Number of the tab with this address, as the extension sees it; undefined where there is none. */
export async function tabOf(extensionPage: Page, address: string): Promise<number | undefined> {
  const tabs = await callApi<{ id?: number; url?: string }[]>(extensionPage, 'tabs.query', {});
  return tabs.find(({ url }) => url?.split('#')[0] === address)?.id;
}

/** Sends a message to the page script of the tab with this address, through one of the extension's own pages. */
export async function askTab(
  extensionPage: Page,
  address: string,
  kind: string,
  data: unknown = null,
): Promise<unknown> {
  const tab = await tabOf(extensionPage, address);
  if (tab === undefined) return undefined;
  return callApi(extensionPage, 'tabs.sendMessage', tab, { kind, data }, { frameId: 0 }).catch(() => undefined);
}

/**
 * What the browser marked on a page, once it has been read.
 * @throws {NoReportError} if the page script gives no report within `timeout` ms.
 */
export async function pageReport(extensionPage: Page, address: string, timeout = 20_000): Promise<PageReport> {
  const end = performance.now() + timeout;
  for (;;) {
    const report = (await askTab(extensionPage, address, 'report')) as PageReport | null | undefined;
    if (report) return report;
    if (performance.now() > end) {
      const where = 'it runs on the sites of core/sites/news-hosts.ts and on pages of this machine';
      throw new NoReportError(`No report from ${address}: the page script did not read it; ${where}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}
