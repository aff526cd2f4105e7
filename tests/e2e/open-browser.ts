import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../core/model/page-hits.ts';
import { openWithExtension, type ExtensionSession } from '../../scripts/browsers/extension.ts';
import { findBrowser, type BrowserKind } from '../../scripts/browsers/find.ts';
import type { LaunchOptions } from '../../scripts/browsers/launch.ts';
import { askTab, pageReport } from '../../scripts/browsers/page-report.ts';

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];
export const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'pages');

/** Longest wait for something the extension does, ms; a busy two-core machine needs some. */
export const PATIENCE = 15_000;

/** A headless browser with the built extension; the test closes it. */
export function openBrowser(
  kind: BrowserKind,
  options: Partial<LaunchOptions> = {},
  folder?: string,
): Promise<ExtensionSession> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`No ${kind} on this machine; see tests/e2e/global-setup.ts.`);
  return openWithExtension(kind, { executablePath, headless: true, ...options }, folder);
}

/** Asks again until the answer is what is wanted; fails with the last answer. */
export async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean, timeout = PATIENCE): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export interface OpenedPage {
  page: Page;
  address: string;
  report: PageReport;
}

/** Opens a page and waits until it has been read. */
export async function openRead(session: ExtensionSession, control: Page, address: string): Promise<OpenedPage> {
  const page = await session.browser.newPage();
  await page.goto(address);
  return { page, address, report: await pageReport(control, address) };
}

/** Number of marks on a page now; -1 while overlays are off there. */
export async function markCount(control: Page, address: string): Promise<number> {
  const report = (await askTab(control, address, 'report')) as PageReport | null | undefined;
  return report ? report.marks.length : -1;
}

/** True while a card's host is in the page. */
export const cardIsOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('div[popover="manual"]:popover-open') !== null);
