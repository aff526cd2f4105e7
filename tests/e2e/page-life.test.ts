import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { pageReport } from '../../scripts/browsers/page-report.ts';
import { BROWSERS, cardIsOpen, openBrowser, openRead, until } from './open-browser.ts';
import { SENTENCE, servePages } from './page-folder.ts';

const html = (body: string) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${body}`;

/** Pages loaded ahead of a click on the link to them. */
const PRERENDERS = `<script type="speculationrules">
  {"prerender":[{"source":"list","urls":["ahead.html"],"eagerness":"immediate"}]}</script><a href="ahead.html">go</a>`;

const REMEMBERS = `<script>addEventListener('pageshow', (event) => (globalThis.isRestored = event.persisted))</script>`;

describe.each(BROWSERS)('pages that come back, in %s', (kind) => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    const pages = {
      'page.html': html(SENTENCE + REMEMBERS),
      'other.html': html('<p>Nothing of note.</p>'),
      'from.html': html(PRERENDERS),
      'ahead.html': html(`${SENTENCE}<script>localStorage.setItem('ahead', 'loaded')</script>`),
    };
    // Pages that may not be stored are not kept for the way back either.
    server = await servePages(pages, { 'cache-control': 'max-age=60' });
    session = await openBrowser(kind);
    control = await session.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('a page kept for the way back has its marks and its cards when it is shown again', async () => {
    const address = `${server.origin}page.html`;
    const { page } = await openRead(session, control, address);
    await page.goto(`${server.origin}other.html`);
    // Without a load event nothing of the driver's own way back ends.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => (globalThis as { isRestored?: boolean }).isRestored === true);
    await page.bringToFront();
    const { marks } = await pageReport(control, address);
    expect(marks).toHaveLength(3);
    await hoverMark(page, marks[0]);
    await until(() => cardIsOpen(page), Boolean);
    await page.evaluate(() => document.querySelector('p')!.append(' Later Vladimir Putin answered.'));
    await until(
      () => pageReport(control, address),
      (report) => report.marks.length === 4,
    );
    await page.close();
  });

  it.runIf(kind === 'chromium')('a page loaded ahead of a click is read once it is shown', async () => {
    const page = await session.browser.newPage();
    await page.goto(`${server.origin}from.html`);
    await page.bringToFront();
    await page.waitForFunction(() => localStorage.getItem('ahead') === 'loaded');
    await page.click('a');
    const address = `${server.origin}ahead.html`;
    const { marks, timings } = await pageReport(control, address);
    expect(marks).toHaveLength(3);
    const shown = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart,
    );
    expect(shown).toBeGreaterThan(0);
    expect(timings.marked_at_ms).toBeGreaterThan(shown);
    await hoverMark(page, marks[0]);
    await until(() => cardIsOpen(page), Boolean);
    await page.close();
  });
});
