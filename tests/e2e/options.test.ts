import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import type { ExtensionApi } from '../../scripts/browsers/extension-api.ts';
import { askTab } from '../../scripts/browsers/page-report.ts';
import { serveFolder, type LocalServer } from '../../scripts/browsers/serve.ts';
import { BROWSERS, cardIsOpen, FIXTURES, markCount, openBrowser, openRead, until } from './open-browser.ts';

const CLAIM = 'wsj-musk-putin-2024';

describe.each(BROWSERS)('the options in %s', (kind) => {
  let server: LocalServer;
  let session: ExtensionSession;
  let options: Page;

  beforeAll(async () => {
    server = await serveFolder(FIXTURES);
    session = await openBrowser(kind);
    options = await session.openExtensionPage('options.html');
    await options.waitForSelector('input[type="search"]');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const stored = () =>
    options.evaluate(() => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      return (browser ?? chrome)!.storage.sync.get(null);
    });
  const askBackground = (message: object) =>
    options.evaluate((sent) => {
      const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
      return (browser ?? chrome)!.runtime.sendMessage(sent);
    }, message);

  it('are in text of a size that can be read', async () => {
    expect(await options.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('15px');
  });

  it('show the sections that have all the words looked for, and say so where none has', async () => {
    const shown = () =>
      options.evaluate(
        () =>
          [...document.querySelectorAll('main :is(section, fieldset)')].filter((part) => part.checkVisibility()).length,
      );
    const all = await shown();
    expect(all).toBeGreaterThan(7);
    await options.type('input[type="search"]', 'toolbar');
    await until(shown, (count) => count === 1);
    await options.type('input[type="search"]', ' zebra');
    await until(shown, (count) => count === 0);
    expect(await options.$eval('main [role="status"]', (line) => line.textContent)).not.toBe('');
    await options.$eval('input[type="search"]', (box) => {
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(shown, (count) => count === all);
  });

  it('list a wrong match by its claim, and marks come back when it is taken off', async () => {
    const { page, address, report } = await openRead(session, options, `${server.origin}kremlin-reply-en.html?wrong`);
    const claims = report.marks.filter(({ id }) => id === CLAIM);
    expect(claims.length).toBeGreaterThan(0);
    for (const { text } of claims) await askBackground({ kind: 'wrongMatch', data: { claim: CLAIM, sentence: text } });
    await until(
      () => markCount(options, address),
      (count) => count === report.marks.length - claims.length,
    );
    const rules = () => options.$$eval('.removable li', (items) => items.map((item) => item.textContent ?? ''));
    expect((await until(rules, (list) => list.length > 0))[0]).toMatch(/Musk/);
    for (let left = (await rules()).length; left > 0; left--) {
      await options.$eval('.removable button', (button) => button.click());
      await until(rules, (list) => list.length < left);
    }
    await until(
      () => markCount(options, address),
      (count) => count === report.marks.length,
    );
    await page.close();
  });

  it.each([
    { what: 'a megabyte of garbage', text: 'x{"'.repeat(350_000) },
    {
      what: 'a future version',
      text: JSON.stringify({ format: 'on-record-settings', ...DEFAULT_SETTINGS, version: 99 }),
    },
    {
      what: 'hostile strings',
      text: JSON.stringify({
        format: 'on-record-settings',
        ...DEFAULT_SETTINGS,
        names: false,
        sitesOff: ['<img src=x onerror=alert(1)>'],
      }),
    },
  ])('refuse a settings file of $what with a message, and nothing is changed', async ({ text }) => {
    const before = await stored();
    const said = () => options.$eval('main > [role="status"]:last-child', (line) => line.textContent);
    const earlier = await said();
    await options.$eval(
      'input[type="file"]',
      (input, content) => {
        const files = new DataTransfer();
        files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      text,
    );
    expect(await until(said, (line) => line !== earlier)).toMatch(/Nothing was changed/);
    expect(await stored()).toEqual(before);
    expect(await options.$('img')).toBeNull();
  });

  it('tell how many network requests were made while a page was read', async () => {
    const { page } = await openRead(session, options, `${server.origin}kremlin-reply-ar.html?requests`);
    expect(await askBackground({ kind: 'requests', data: null })).toBe(0);
    expect(await options.$eval('.requests', (line) => line.textContent)).toMatch(/: 0/);
    await page.close();
  });

  // Puppeteer reaches the background in Chromium alone.
  it.runIf(kind === 'chromium')('would tell of a request if there were one', async () => {
    const target = await session.browser.waitForTarget((found) => found.type() === 'service_worker');
    const worker = (await target.worker())!;
    await worker.evaluate((address) => fetch(address, { mode: 'no-cors' }).then(() => undefined), server.origin);
    await until(
      () => askBackground({ kind: 'requests', data: null }),
      (count) => count === 1,
    );
  });

  it('open the card of the mark that the caret is in', async () => {
    const address = `${server.origin}kremlin-reply-en.html?caret`;
    const { page, report } = await openRead(session, options, address);
    await page.bringToFront();
    const last = report.marks.findLast((mark) => mark.kind === 'name')!;
    const place = await page.evaluate((name) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let found: Text | undefined;
      while (walker.nextNode())
        if ((walker.currentNode as Text).data.includes(name)) found = walker.currentNode as Text;
      const start = found!.data.lastIndexOf(name);
      getSelection()!.collapse(found!, start + 1);
      return start;
    }, last.text);
    expect(place).toBeGreaterThanOrEqual(0);
    await askTab(options, address, 'step', { to: 'here' });
    await until(() => cardIsOpen(page), Boolean);
    const top = await page.evaluate(() => {
      const card = document.querySelector('div[popover]')!.getBoundingClientRect();
      const caret = getSelection()!.getRangeAt(0).getBoundingClientRect();
      return Math.min(Math.abs(card.top - caret.bottom), Math.abs(caret.top - card.bottom));
    });
    // The card stands right above or below the line of the caret.
    expect(top).toBeLessThan(40);
    await page.close();
  });
});
