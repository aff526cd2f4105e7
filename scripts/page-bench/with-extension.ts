import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { buildExtension, openWithExtension, type ExtensionSession } from '../browsers/extension.ts';
import { findBrowser, type BrowserKind } from '../browsers/find.ts';
import { hoverMark } from '../browsers/hover-mark.ts';
import { pageReport } from '../browsers/page-report.ts';
import { serveFolder } from '../browsers/serve.ts';
import type { BenchPages } from './inputs.ts';

/** What a reader waits for, ms. */
export interface ReaderWaits {
  /** From the end of parsing to the first marks, each page; the background had answered before. */
  warm: number[];
  /** The same with the background asleep: the pack is opened anew. Chromium only: nothing stops Firefox's from outside. */
  cold: number[];
  /** From the end of the dwell time to the card's element in the page. */
  hover: number[];
  /** Longest stretch of ours on the pages' thread, each page. */
  longest: number[];
}

/** Pages on which cards are opened. */
const HOVERED_PAGES = 5;
const HOVERS_A_PAGE = 3;

/** Waits of a reader of real pages with the built extension; undefined where the browser is not on this machine. */
export async function measureWaits(kind: BrowserKind, { folder, files }: BenchPages): Promise<ReaderWaits | undefined> {
  const executablePath = findBrowser(kind);
  if (executablePath === undefined) return undefined;
  await buildExtension(kind);
  const server = await serveFolder(folder, {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  const session = await openWithExtension(kind, { executablePath, headless: true });
  const waits: ReaderWaits = { warm: [], cold: [], hover: [], longest: [] };
  try {
    const control = await session.openExtensionPage('options.html');
    const addressOf = (file: string, what: string) =>
      `${server.origin}${file.split(path.sep).map(encodeURIComponent).join('/')}?${what}`;
    // The first page wakes the background; it is not counted.
    for (const [number, file] of [files[0], ...files].entries()) {
      const { page, report, marked } = await openMeasured(session, control, addressOf(file, `warm${number}`));
      if (number > 0) {
        if (report.marks.length > 0) waits.warm.push(marked);
        waits.longest.push(report.timings.longest_task_ms);
        if (waits.hover.length < HOVERED_PAGES * HOVERS_A_PAGE) waits.hover.push(...(await hovers(page, report)));
      }
      await page.close();
    }
    for (const file of kind === 'chromium' ? files : []) {
      await stopWorker(session);
      const { page, report, marked } = await openMeasured(session, control, addressOf(file, 'cold'));
      if (report.marks.length > 0) waits.cold.push(marked);
      await page.close();
    }
    return waits;
  } finally {
    await session.close();
    await server.close();
  }
}

type Report = Awaited<ReturnType<typeof pageReport>>;

async function openMeasured(session: ExtensionSession, control: Page, address: string) {
  const page = await session.browser.newPage();
  await page.goto(address);
  const report = await pageReport(control, address);
  const idle = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domContentLoadedEventEnd,
  );
  return { page, report, marked: report.timings.marked_at_ms - idle };
}

async function stopWorker({ browser, base }: ExtensionSession): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(base));
  const worker = await target?.worker();
  await worker?.close();
}

/** From the last move of the pointer onto a mark to the card, less the dwell time, for some marks of a page. */
async function hovers(page: Page, { marks }: Report): Promise<number[]> {
  const visible = marks.filter(({ kind, rects }) => kind === 'name' && rects.some(({ width }) => width > 0));
  const times: number[] = [];
  await page.bringToFront();
  for (const mark of visible.slice(0, HOVERS_A_PAGE)) {
    await page.evaluate(() => {
      let moved = 0;
      document.addEventListener('pointermove', () => (moved = performance.now()), { capture: true });
      const opened = new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('div[popover="manual"]')) return;
          observer.disconnect();
          resolve(performance.now() - moved);
        }).observe(document, { childList: true, subtree: true });
      });
      Object.assign(globalThis, { opened });
    });
    await hoverMark(page, mark, marks);
    // Another element may lie over the text of a saved page; then no card comes, and nothing is measured.
    const time = await Promise.race([
      page.evaluate(() => (globalThis as unknown as { opened: Promise<number> }).opened),
      new Promise<undefined>((resolve) => setTimeout(resolve, 3_000, undefined)),
    ]);
    if (time === undefined) break;
    times.push(time - DEFAULT_SETTINGS.dwell);
    await page.keyboard.press('Escape');
  }
  return times;
}
