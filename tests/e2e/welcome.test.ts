import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { buildExtension, extensionFolder } from '../../scripts/browsers/extension.ts';
import { tabOf } from '../../scripts/browsers/page-report.ts';
import { pressKeys } from './hands/keys-and-menu.ts';
import { BROWSERS, cardIsOpen, openBrowser, until } from './open-browser.ts';
import { withExtension } from './with-extension.ts';

const sizeOfHighlights = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** Rests the pointer on the first place in an element where these words stand. */
async function restOn(page: Page, selector: string, words: string): Promise<void> {
  await page.bringToFront();
  const box = await page.$eval(
    selector,
    (element, wanted) => {
      const text = element.firstChild as Text;
      const range = document.createRange();
      const at = text.data.indexOf(wanted);
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    words,
  );
  await page.mouse.move(box.x, box.y + 60);
  await page.mouse.move(box.x, box.y, { steps: 3 });
}

describe.each(BROWSERS)('the first run in %s', (kind) => {
  const on = withExtension(kind);

  it('shows marks that work on the welcome page, and asks for nothing', async () => {
    const page = await on.session.openExtensionPage('welcome.html');
    await until(
      () => sizeOfHighlights(page),
      (size) => size > 3,
    );
    expect(await page.$$('input, select, form')).toEqual([]);
    await restOn(page, '.sample', 'Dmitry');
    await until(() => cardIsOpen(page), Boolean);
    await page.close();
  });

  it('leads to a sample page where marks, cards, popup and keys do what they do on any page', async () => {
    const welcome = await on.session.openExtensionPage('welcome.html');
    await welcome.bringToFront();
    const link = (await welcome.waitForSelector('a'))!;
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    await link.click();
    const tab = await until(
      () => tabOf(on.options, address),
      (id) => id !== undefined,
    );
    // Firefox does not show its debugger the extension pages that links open; there it is opened again.
    await callApi(on.options, 'tabs.remove', tab);
    const page = await on.session.openExtensionPage(new URL(address).pathname.slice(1));
    await until(
      () => sizeOfHighlights(page),
      (size) => size > 8,
    );
    await restOn(page, 'article p', 'Putin');
    await until(() => cardIsOpen(page), Boolean);
    await page.keyboard.press('Escape');
    await until(
      () => cardIsOpen(page),
      (isOpen) => !isOpen,
    );
    await pressKeys(on, 'next-mark');
    await until(() => cardIsOpen(page), Boolean);
    await page.keyboard.press('Escape');

    const popup = await on.session.openExtensionPage(`popup.html?tab=${await tabOf(on.options, address)}`);
    await popup.waitForSelector('li button');
    expect(await popup.$eval('.status', (line) => line.textContent)).toBe('On for this page.');
    // Everywhere, names, claims: there is no site here to switch.
    expect(await popup.$$eval('[role="switch"]', (all) => all.length)).toBe(3);
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role="switch"]')!.click());
    await until(
      () => sizeOfHighlights(page),
      (size) => size === 0,
    );
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role="switch"]')!.click());
    await until(
      () => sizeOfHighlights(page),
      (size) => size > 8,
    );
    await Promise.all([popup.close(), page.close(), welcome.close()]);
  });
});

it.each(BROWSERS)(
  'the welcome page opens once, after the installation, and not after an update in %s',
  async (kind) => {
    const session = await openBrowser(kind, {}, await buildExtension(kind, 'production'));
    try {
      const inTabs = async (page: Page) =>
        (await callApi<{ id: number; url?: string }[]>(page, 'tabs.query', {})).filter(({ url }) =>
          url?.endsWith('/welcome.html'),
        );
      const options = await session.openExtensionPage('options.html');
      const [welcome] = await until(
        () => inTabs(options),
        (tabs) => tabs.length === 1,
      );
      await callApi(options, 'tabs.remove', welcome.id);
      await session.browser.installExtension(extensionFolder(kind, 'production'));
      const after = await session.openExtensionPage('options.html');
      // Scripts are registered anew by the same event that opens the page where it is due.
      await until(
        () => callApi<object[]>(after, 'scripting.getRegisteredContentScripts'),
        (scripts) => scripts.length > 0,
      );
      expect(await inTabs(after)).toEqual([]);
    } finally {
      await session.close();
    }
  },
);
