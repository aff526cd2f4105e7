import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { clickInCard } from './hands/click-in-card.ts';
import { BROWSERS, cardIsOpen, markCount, openBrowser, openRead, until } from './open-browser.ts';
import { SENTENCE, servePages } from './page-folder.ts';

describe.each(BROWSERS)('the card’s buttons, in %s', (kind) => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    server = await servePages({
      'page.html': `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${SENTENCE}`,
    });
    session = await openBrowser(kind, { locale: 'en' });
    // The options must not be open yet: they are what one of the buttons opens.
    control = await session.openExtensionPage('welcome.html');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function openCard(name: string) {
    const opened = await openRead(session, control, `${server.origin}page.html?${name}`);
    await opened.page.bringToFront();
    await hoverMark(opened.page, opened.report.marks[0]);
    await until(() => cardIsOpen(opened.page), Boolean);
    return opened;
  }

  const click = (page: Page, label: string) => clickInCard(session, page, label);

  it('opens the settings', async () => {
    const { page } = await openCard('settings');
    await click(page, 'Settings');
    const tabs = () => callApi<{ id: number; url?: string }[]>(control, 'tabs.query', {});
    const opened = await until(
      async () => (await tabs()).find(({ url }) => url?.endsWith('/options.html')),
      (tab) => tab !== undefined,
    );
    await callApi(control, 'tabs.remove', opened!.id);
    await page.close();
  });

  it('keeps a card open that is pinned, until it is closed', async () => {
    const { page } = await openCard('pin');
    await click(page, 'Keep open');
    await page.mouse.move(5, 600);
    // Longer than the grace time: nothing can be awaited where nothing shall happen.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await cardIsOpen(page)).toBe(true);
    await click(page, 'Close');
    await until(
      () => cardIsOpen(page),
      (isOpen) => !isOpen,
    );
    await page.close();
  });

  it('never marks again what the reader does not want marked', async () => {
    const { page, address } = await openCard('mute');
    await click(page, 'Never mark this');
    await until(
      () => markCount(control, address),
      (count) => count === 2,
    );
    await page.close();
  });

  it('takes the overlays off this site', async () => {
    const { page, address } = await openCard('site');
    await click(page, 'Not on this site');
    await until(
      () => markCount(control, address),
      (count) => count === -1,
    );
    await page.close();
  });
});
