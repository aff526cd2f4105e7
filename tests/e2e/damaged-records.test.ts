import { cp, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFolder, type ExtensionSession } from '../../scripts/browsers/extension.ts';
import { openPopup } from './hands/open-popup.ts';
import { chooseLookUp } from './hands/keys-and-menu.ts';
import { lookIntoCard } from './hands/look-into-card.ts';
import { BROWSERS, openBrowser, until } from './open-browser.ts';
import { SENTENCE, servePages } from './page-folder.ts';

const SAID = /records could not be opened.+Restart the browser/s;

describe.each(BROWSERS)('with records that cannot be opened, in %s,', (kind) => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let folder: string;
  let session: ExtensionSession;
  let options: Page;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({
      'page.html': `<!doctype html><html lang="en"><link rel="icon" href="data:,">${SENTENCE}`,
    });
    folder = await mkdtemp(path.join(tmpdir(), 'damaged-'));
    await cp(extensionFolder(kind), folder, { recursive: true });
    const pack = path.join(folder, 'records.pack');
    await truncate(pack, Math.floor((await readFile(pack)).length / 2));
    session = await openBrowser(kind, {}, folder);
    options = await session.openExtensionPage('options.html');
    await options.waitForSelector('[role="switch"]');
    page = await session.browser.newPage();
    await page.goto(`${server.origin}page.html`);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true });
  });

  const textOf = (shown: Page) => shown.$eval('main', (main) => main.innerText);

  it('the options say so, what to do, and to save the settings first', async () => {
    const text = await until(
      () => textOf(options),
      (shown) => SAID.test(shown),
    );
    expect(text).toMatch(/Before you reinstall, save your settings/);
  });

  it('the popup says so', async () => {
    const popup = await openPopup({ session, options }, page);
    await until(
      () => textOf(popup),
      (shown) => /records could not be opened/.test(shown),
    );
    await popup.close();
  });

  it('a look-up by the context menu is answered by that, and nothing is left unhandled in the background', async () => {
    const rejected = await watchRejections(session);
    await page.bringToFront();
    await page.evaluate(() => {
      const text = document.querySelector('p')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 0, text, 13);
    });
    await chooseLookUp({ session, options }, page);
    await until(
      () => lookIntoCard(session, page),
      (card) => SAID.test(card?.text ?? ''),
    );
    expect(await rejected()).toEqual([]);
  });
});

/** What nobody handled in the background from now on. Puppeteer reaches that in Chromium alone. */
async function watchRejections({ kind, browser }: ExtensionSession): Promise<() => Promise<string[]>> {
  if (kind === 'firefox') return async () => [];
  const target = await browser.waitForTarget((found) => found.type() === 'service_worker');
  const worker = (await target.worker())!;
  await worker.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
  });
  return () => worker.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}
