import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { askTab } from '../../scripts/browsers/page-report.ts';
import { serveFolder, type LocalServer } from '../../scripts/browsers/serve.ts';
import { BROWSERS, cardIsOpen, FIXTURES, markCount, openBrowser, openRead, until } from './open-browser.ts';

describe.each(BROWSERS)('looking up and stepping in %s', (kind) => {
  let server: LocalServer;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    server = await serveFolder(FIXTURES);
    session = await openBrowser(kind);
    control = await session.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it.each([
    { what: 'a name on record', text: 'Peskov', question: { kind: 'name', id: 'dmitry-peskov' } },
    { what: 'text about which nothing is on file', text: 'the weather', question: undefined },
  ])('shows a card at the selection for $what, and takes it away with Escape', async ({ text, question }) => {
    const address = `${server.origin}kremlin-reply-en.html?${text.length}`;
    const { page } = await openRead(session, control, address);
    await page.bringToFront();
    const before = await page.evaluate(() => {
      const paragraph = document.querySelectorAll('p')[2].firstChild!;
      getSelection()!.setBaseAndExtent(paragraph, 0, paragraph, 13);
      return document.documentElement.outerHTML;
    });
    await askTab(control, address, 'lookedUp', { text, question });
    await until(() => cardIsOpen(page), Boolean);
    await page.keyboard.press('Escape');
    await until(
      () => cardIsOpen(page),
      (isOpen) => !isOpen,
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it('goes to the card of the next and the previous mark, round the page', async () => {
    const address = `${server.origin}kremlin-reply-ar.html?step`;
    const { page } = await openRead(session, control, address);
    await page.bringToFront();
    const place = () => page.evaluate(() => document.querySelector('div[popover]')?.getAttribute('style') ?? '');
    await askTab(control, address, 'step', { to: 'next' });
    const first = await until(place, Boolean);
    await askTab(control, address, 'step', { to: 'next' });
    await until(place, (style) => style !== '' && style !== first);
    await askTab(control, address, 'step', { to: 'previous' });
    await until(place, (style) => style === first);
    expect(await markCount(control, address)).toBeGreaterThan(2);
    await page.close();
  });
});
