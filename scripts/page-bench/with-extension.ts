import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { buildExtension, openWithExtension, type ExtensionSession } from '../browsers/extension.ts';
import { findBrowser, type BrowserKind } from '../browsers/find.ts';
import { hoverMark } from '../browsers/hover-mark.ts';
import { pageReport } from '../browsers/page-report.ts';
import { serveFolder } from '../browsers/serve.ts';
import type { BenchPages } from './inputs.ts';
import { scriptIn, TRACED } from './trace.ts';

/** What a reader waits for, ms. */
export interface ReaderWaits {
  /** From document idle to the first marks, each page; the background had answered before. */
  warm: number[];
  /** The same with the background asleep: the pack is opened anew. Chromium only: nothing stops Firefox's from outside. */
  cold: number[];
  /** From the end of the dwell time to the card's element in the page; the first card of a page brings its script. */
  hover: number[];
  firstHover: number[];
  /**
   * Longest task in which anything of ours ran, each page: in Chromium the whole task, processor time of the pages' thread; in
   * Firefox our longest stretch by the clock.
   */
  longest: number[];
  /** The same task by the clock, to which other work of the machine adds. Chromium only. */
  longestByClock: number[];
  /** Evaluation of the page script: processor time of the pages' thread. Chromium only. */
  script: number[];
  /** All of our readings on the pages' thread by the clock: text out, sent, marks painted. */
  reading: number[];
}

/** Chromium starts scripts registered for document idle when the page has loaded, or this long after its parsing, ms. */
const IDLE_AFTER_MS = 200;

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
  const waits: ReaderWaits = {
    warm: [],
    cold: [],
    hover: [],
    firstHover: [],
    longest: [],
    longestByClock: [],
    script: [],
    reading: [],
  };
  try {
    const control = await session.openExtensionPage('options.html');
    const addressOf = (file: string, what: string) =>
      `${server.origin}${file.split(path.sep).map(encodeURIComponent).join('/')}?${what}`;
    // The first page wakes the background; it is not counted.
    for (const [number, file] of [files[0], ...files].entries()) {
      const { page, report, marked, script } = await openMeasured(session, control, addressOf(file, `warm${number}`));
      if (number > 0) {
        const { extract_ms, send_ms, paint_ms, longest_task_ms } = report.timings;
        if (report.marks.length > 0) waits.warm.push(marked);
        waits.reading.push(extract_ms + send_ms + paint_ms);
        waits.longest.push(script?.longestTask.thread ?? longest_task_ms);
        if (script) {
          waits.longestByClock.push(script.longestTask.clock);
          waits.script.push(script.evaluation.thread);
        }
        if (waits.firstHover.length < HOVERED_PAGES) {
          const [first, ...later] = await hovers(page, report);
          if (first !== undefined) waits.firstHover.push(first);
          waits.hover.push(...later);
        }
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
  const isTraced = session.kind === 'chromium';
  if (isTraced) await page.tracing.start({ categories: TRACED });
  await page.goto(address);
  const report = await pageReport(control, address);
  const trace = isTraced ? await page.tracing.stop() : undefined;
  const { parsed, loaded } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { parsed: navigation.domContentLoadedEventEnd, loaded: navigation.loadEventEnd || Infinity };
  });
  const idle = Math.min(loaded, parsed + IDLE_AFTER_MS);
  const script = trace && scriptIn(trace, `${session.base}page.js`);
  return { page, report, marked: report.timings.marked_at_ms - idle, script };
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
