import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { pageReport } from '../../scripts/browsers/page-report.ts';
import { serveFolder, type LocalServer } from '../../scripts/browsers/serve.ts';
import { BROWSERS, openBrowser } from './open-browser.ts';

/** Real news pages; local test data that the project does not carry. */
const PAGES = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'eval', 'pages');
const INDEX = path.join(PAGES, 'index.tsv');

/** Every so many pages are opened, so that all languages come up and the run stays short. */
const EVERY = 6;

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

  it('are read and marked without a change to their elements and without an error', async () => {
    const changed: string[] = [];
    for (const file of files) {
      const page = await session.browser.newPage();
      const errors: string[] = [];
      // Firefox counts much of what a page's own markup lacks as its errors; ours would name a file of ours.
      page.on('pageerror', (error) => {
        const text = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
        if (text.includes(session.base)) errors.push(text);
      });
      const address = server.origin + file.split('/').map(encodeURIComponent).join('/');
      // Before the page script runs (at document idle) the page is as its makers made it.
      await page.evaluateOnNewDocument(() => {
        document.addEventListener('DOMContentLoaded', () => {
          Object.assign(globalThis, { untouched: document.documentElement.outerHTML });
        });
      });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await pageReport(control, address);
      const same = await page.evaluate(
        () => (globalThis as { untouched?: string }).untouched === document.documentElement.outerHTML,
      );
      if (!same || errors.length > 0) changed.push(`${file} ${errors.join(' ')}`);
      await page.close();
    }
    expect(changed).toEqual([]);
  }, 300_000);
});
