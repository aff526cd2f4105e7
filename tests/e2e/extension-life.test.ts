import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { extensionFolder, type ExtensionSession } from '../../scripts/browsers/extension.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { pageReport } from '../../scripts/browsers/page-report.ts';
import { removeExtension, switchExtension } from './hands/extension-switches.ts';
import { BROWSERS, cardIsOpen, openBrowser, openRead, PATIENCE, until, type OpenedPage } from './open-browser.ts';
import { SENTENCE, servePages } from './page-folder.ts';

const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

describe.each(BROWSERS)('under a running page in %s, the extension', (kind) => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let folder: string;
  let session: ExtensionSession;
  let opened: OpenedPage;
  let noise: string[];

  beforeAll(async () => {
    server = await servePages({
      'page.html': `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${SENTENCE}`,
    });
  });
  afterAll(() => server?.close());

  // What happens to an extension lasts: each test has a browser and a copy of the extension of its own.
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'extension-'));
    await cp(extensionFolder(kind), folder, { recursive: true });
    session = await openBrowser(kind, {}, folder);
    const control = await session.openExtensionPage('options.html');
    opened = await openRead(session, control, `${server.origin}page.html`);
    noise = [];
    opened.page.on('console', (message) => noise.push(message.text()));
    opened.page.on('pageerror', (error) => noise.push(String(error)));
    await opened.page.bringToFront();
    await hoverMark(opened.page, opened.report.marks[0]);
    await until(() => cardIsOpen(opened.page), Boolean);
  });
  afterEach(async () => {
    await session?.close();
    await rm(folder, { recursive: true });
  });

  /** What is left of the extension in the page, after the pointer has rested on what was a mark. */
  async function leftOvers() {
    const { page, report } = opened;
    // Chromium tells a running script nothing; it finds out by itself, at the latest when the pointer moves.
    await page.mouse.move(5, 400);
    await page.mouse.move(8, 400, { steps: 3 });
    if (kind === 'firefox') return { looksAsWithout: await looksAsWithout(page) };
    await until(
      () => painted(page),
      (count) => count === 0,
    );
    await hoverMark(page, report.marks[1]);
    // Longer than the dwell time: nothing can be awaited where nothing shall happen.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    const cards = await page.evaluate(() => document.querySelectorAll('div[popover]').length);
    return { cards, painted: await painted(page), noise };
  }

  /** Whether a page comes to look as one that the extension was never in. */
  async function looksAsWithout(page: Page): Promise<boolean> {
    const without = await session.browser.newPage();
    await without.goto(`${server.origin}page.html?without`);
    const look = (one: Page) => one.screenshot({ encoding: 'base64' });
    const wanted = await look(without);
    return until(async () => (await look(page)) === wanted, Boolean);
  }

  /** Firefox ends the script before it could take anything out of the page; what it leaves cannot be seen. */
  const NOTHING = kind === 'firefox' ? { looksAsWithout: true } : { cards: 0, painted: 0, noise: [] };

  /** What a new copy of the extension has made of the page, after the pointer has rested on a mark. */
  async function takenOver() {
    const { page, address, report } = opened;
    // While the extension starts, its pages cannot be opened.
    const control = await until(
      () => session.openExtensionPage('options.html').catch(() => undefined),
      (opening) => opening !== undefined,
      2 * PATIENCE,
    );
    const { marks } = await pageReport(control!, address);
    const { version } = await callApi<{ version: string }>(control!, 'runtime.getManifest');
    await page.bringToFront();
    await page.mouse.move(5, 400);
    await hoverMark(page, report.marks[2]);
    const shown = () => page.evaluate(() => document.querySelectorAll('div[popover]:popover-open').length);
    await until(shown, (count) => count > 0);
    return { version, marks: marks.length, painted: await painted(page), noise };
  }

  const AS_BEFORE = { marks: 3, painted: 3, noise: [] };

  it('switched off leaves nothing behind; switched on again it marks the page', async () => {
    await switchExtension(session, false);
    expect(await leftOvers()).toEqual(NOTHING);
    await switchExtension(session, true);
    expect(await takenOver()).toMatchObject(AS_BEFORE);
  });

  it('removed leaves nothing behind', async () => {
    await removeExtension(session);
    expect(await leftOvers()).toEqual(NOTHING);
  });

  it('reloaded goes on in the page', async () => {
    await session.browser.installExtension(folder);
    expect(await takenOver()).toMatchObject(AS_BEFORE);
  });

  it('updated to another version goes on in the page', async () => {
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    await writeFile(file, JSON.stringify({ ...manifest, version: '99.0.0' }));
    await session.browser.installExtension(folder);
    expect(await takenOver()).toMatchObject({ ...AS_BEFORE, version: '99.0.0' });
  });
});
