import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { pageReport } from '../../scripts/browsers/page-report.ts';
import { serveFolder, type LocalServer } from '../../scripts/browsers/serve.ts';
import { BROWSERS, openBrowser } from './open-browser.ts';

/** Real news pages; local test data that the project does not carry. */
const PAGES = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'eval', 'pages');
const INDEX = path.join(PAGES, 'index.tsv');

/**
 * Every so many pages are opened, so that all languages come up and the run stays short: all of them take five minutes and
 * more for two browsers on two cores. `REAL_PAGES=all` opens all.
 */
const EVERY = process.env.REAL_PAGES === 'all' ? 1 : 6;

/**
 * Tabs at work at the same time: while one waits for the browser another can be read. Firefox's driver now and then loses a
 * tab that is opened while another closes.
 */
const TABS: Record<BrowserKind, number> = { chromium: 3, firefox: 1 };

/** Ways in which a script could ask for something; pictures and manifests are asked for by the browser, for its own bar. */
const ASKED_BY_SCRIPTS: ReadonlySet<string> = new Set(['xhr', 'fetch', 'websocket', 'eventsource', 'ping', 'script']);

/** Longest time for one page, ms, on a busy machine. */
const A_PAGE_MS = 10_000;

const files = existsSync(INDEX)
  ? readFileSync(INDEX, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0])
      .filter((_, number) => number % EVERY === 0)
  : [];

// Without the local test data there is nothing to open.
describe.skipIf(files.length === 0).each(BROWSERS)('real news pages in %s', (kind) => {
  let server: LocalServer;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    // The pages' own scripts would change them while we look, and nothing of them may be fetched.
    server = await serveFolder(PAGES, { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" });
    session = await openBrowser(kind);
    control = await session.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it(
    'are read and marked without a change to their elements, a shift, a request, a word in the console, or an error',
    async () => {
      const wrong: string[] = [];
      const left = [...files];
      const work = async () => {
        for (let file = left.shift(); file !== undefined; file = left.shift()) {
          const what = await lookAt(session, control, server.origin, file);
          if (what.length > 0) wrong.push(`${file}: ${what.join('; ')}`);
        }
      };
      await Promise.all(Array.from({ length: TABS[kind] }, work));
      expect(wrong).toEqual([]);
    },
    files.length * A_PAGE_MS,
  );
});

/** Opens a page and says what the extension did to it besides marking it. */
async function lookAt(session: ExtensionSession, control: Page, origin: string, file: string): Promise<string[]> {
  const page = await session.browser.newPage();
  const wrong: string[] = [];
  const address = origin + file.split('/').map(encodeURIComponent).join('/');
  // A page's own markup causes errors and words enough; ours name a file of ours.
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
    if (text.includes(session.base)) wrong.push(text);
  });
  page.on('console', (message) => {
    const places = [message.location(), ...message.stackTrace()].map(({ url }) => url ?? '');
    if (places.some((url) => url.startsWith(session.base))) wrong.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const isByScript = isRead && ASKED_BY_SCRIPTS.has(request.resourceType());
    if (isByScript || request.url().startsWith(session.base)) wrong.push(`request: ${request.url()}`);
  });
  let isRead = false;
  // Before the page script runs (at document idle) the page is as its makers made it.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(globalThis, { untouched: document.documentElement.outerHTML });
    });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const { timings } = await pageReport(control, address);
  isRead = true;
  const { same, shifts } = await page.evaluate(async (marked) => {
    const observed = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      if (!observed) resolve([]);
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      if (observed) observer.observe({ type: 'layout-shift', buffered: true });
      // Without a shift nothing is ever reported; what the marks caused would be in the buffer by now.
      setTimeout(() => resolve([]), 200);
    });
    return {
      same: (globalThis as { untouched?: string }).untouched === document.documentElement.outerHTML,
      shifts: entries.filter(({ startTime }) => startTime >= marked).length,
    };
  }, timings.marked_at_ms);
  if (!same) wrong.push('other elements');
  if (shifts > 0) wrong.push(`${shifts} layout shifts`);
  await page.close();
  return wrong;
}
