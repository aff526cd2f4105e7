import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { askTab } from '../../scripts/browsers/page-report.ts';
import { chooseLookUp, pressKeys } from './hands/keys-and-menu.ts';
import { lookIntoCard } from './hands/look-into-card.ts';
import { openPopup } from './hands/open-popup.ts';
import { BROWSERS, cardIsOpen, markCount, openRead, until } from './open-browser.ts';
import { SENTENCE, servePages } from './page-folder.ts';
import { withExtension } from './with-extension.ts';

/** Selects a word where it stands for the first time in a paragraph. */
const select = (page: Page, word: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const at = text.data.indexOf(wanted);
      if (at < 0 || !text.parentElement!.closest('p')) continue;
      text.parentElement!.scrollIntoView();
      getSelection()!.setBaseAndExtent(text, at, text, at + wanted.length);
      return;
    }
    throw new Error(`The page has no "${wanted}".`);
  }, word);

const closed = (page: Page) =>
  until(
    () => cardIsOpen(page),
    (isOpen) => !isOpen,
  );

describe.each(BROWSERS)('looking up and stepping in %s', (kind) => {
  const on = withExtension(kind, { firefoxPrefs: { 'network.dns.localDomains': 'one.example' } });

  it.each([
    { what: 'a name on record', text: 'Peskov', question: { kind: 'name', id: 'dmitry-peskov' } },
    { what: 'text about which nothing is on file', text: 'the weather', question: undefined },
  ])('shows a card at the selection for $what, and takes it away with Escape', async ({ text, question }) => {
    const { page, address } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    await page.bringToFront();
    const before = await page.evaluate(() => {
      const paragraph = document.querySelectorAll('p')[2].firstChild!;
      getSelection()!.setBaseAndExtent(paragraph, 0, paragraph, 13);
      return document.documentElement.outerHTML;
    });
    await askTab(on.options, address, 'lookedUp', { text, question });
    await until(() => cardIsOpen(page), Boolean);
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it('has its entry in the context menu, and its commands with their keys and words, in the browser itself', async () => {
    const change = (id: string) => callApi(on.options, 'contextMenus.update', id, {}).then(() => true);
    expect(await change('look-up')).toBe(true);
    await expect(change('look-down')).rejects.toThrow(/look-down|find menu item/);
    const commands = await callApi<{ name: string; shortcut: string; description: string }[]>(
      on.options,
      'commands.getAll',
    );
    const own = commands.filter(({ name }) => !name.startsWith('_'));
    const keys = Object.fromEntries(own.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toEqual({
      'next-mark': expect.stringMatching(/^Alt\+Shift\+(\.|Period)$/),
      'previous-mark': expect.stringMatching(/^Alt\+Shift\+(,|Comma)$/),
      'card-here': '',
      'toggle-site': '',
    });
    for (const { description } of own) expect(description).toMatch(/^[A-Z][a-z]+ .+/);
  });

  it.each([
    { selected: 'Peskov', shown: /Dmitry Peskov/ },
    { selected: 'Woodward', shown: /Bob Woodward/ },
    { selected: 'comment', shown: /Nothing .*on file/ },
  ])('answers the entry of the context menu over "$selected"', async ({ selected, shown }) => {
    const { page } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    await page.bringToFront();
    await select(page, selected);
    const label = await chooseLookUp(on, page);
    expect(label).toBe(kind === 'firefox' ? `What is on record about “${selected}”?` : undefined);
    await until(
      () => lookIntoCard(on.session, page),
      (card) => shown.test(card?.text ?? ''),
    );
    await page.keyboard.press('Escape');
    await closed(page);
    await page.close();
  });

  // Chromium gives this right by the click itself, which there is told to the background alone.
  it.runIf(kind === 'firefox')(
    'answers the context menu on a page that it may not read, and reads no more of it',
    async () => {
      const page = await on.session.browser.newPage();
      await page.goto(on.addressOf('kremlin-reply-en.html').replace('127.0.0.1', 'one.example'));
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await select(page, 'Peskov');
      await chooseLookUp(on, page);
      await until(() => cardIsOpen(page), Boolean);
      const popup = await openPopup(on, page);
      expect(await popup.$eval('.status', (line) => line.textContent)).toMatch(/^Not allowed on this site/);
      await popup.close();
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await closed(page);
      await select(page, 'Woodward');
      await chooseLookUp(on, page);
      await until(() => cardIsOpen(page), Boolean);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await page.close();
    },
  );

  it('answers the context menu where the text is selected, in a frame of the page’s own too', async () => {
    const server = await servePages({
      'frame.html': `<!doctype html><html lang="en"><p>It will rain.</p><iframe srcdoc="${SENTENCE}" width="700" height="400"></iframe>`,
    });
    const { page } = await openRead(on.session, on.options, `${server.origin}frame.html`);
    const frame = page.frames()[1];
    await frame.evaluate(() => {
      const text = document.querySelector('p')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 0, text, 13);
    });
    await chooseLookUp(on, page, frame);
    const isOpenIn = (where: Frame) =>
      where.evaluate(() => document.querySelector('div[popover="manual"]:popover-open') !== null);
    await until(async () => (await isOpenIn(frame)) || (await isOpenIn(page.mainFrame())), Boolean);
    expect(await isOpenIn(frame)).toBe(true);
    await page.close();
    await server.close();
  });

  // In Chromium alone, which is told of the click whatever page it was on.
  it.runIf(kind === 'chromium')('says in the popup why nothing is shown on a page kept from extensions', async () => {
    const page = await on.session.browser.newPage();
    await page.goto('chrome://version/');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('td')!));
    await chooseLookUp(on, page);
    const popup = async () => {
      const [extension] = (await on.session.browser.extensions()).values();
      const shown = (await extension.pages()).find((one) => one.url().endsWith('/popup.html'));
      return shown?.$eval('.status', (line) => line.textContent).catch(() => undefined);
    };
    await until(popup, (text) => text?.startsWith('Extensions cannot read this page') === true);
    await page.close();
  });

  it('goes to the card of the next and the previous mark by their keys, round the page', async () => {
    const { page, address } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-ar.html'));
    await page.bringToFront();
    const place = () => page.evaluate(() => document.querySelector('div[popover]')?.getAttribute('style') ?? '');
    await pressKeys(on, 'next-mark');
    const first = await until(place, Boolean);
    await pressKeys(on, 'next-mark');
    await until(place, (style) => style !== '' && style !== first);
    await pressKeys(on, 'previous-mark');
    await until(place, (style) => style === first);
    expect(await markCount(on.options, address)).toBeGreaterThan(2);
    await page.close();
  });

  it('opens the card of the mark that the caret is in, by its keys', async () => {
    const { page } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    await page.bringToFront();
    await select(page, 'Woodward');
    await page.evaluate(() => getSelection()!.collapseToStart());
    await pressKeys(on, 'card-here');
    await until(() => cardIsOpen(page), Boolean);
    const distance = await page.evaluate(() => {
      const card = document.querySelector('div[popover]')!.getBoundingClientRect();
      const caret = getSelection()!.getRangeAt(0).getBoundingClientRect();
      return Math.min(Math.abs(card.top - caret.bottom), Math.abs(caret.top - card.bottom));
    });
    // The card stands right above or below the line of the caret.
    expect(distance).toBeLessThan(40);
    await page.close();
  });

  it('switches overlays off and on for this site by the keys for that', async () => {
    const { page, address, report } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    await page.bringToFront();
    await pressKeys(on, 'toggle-site');
    await until(
      () => markCount(on.options, address),
      (count) => count === -1,
    );
    await pressKeys(on, 'toggle-site');
    await until(
      () => markCount(on.options, address),
      (count) => count === report.marks.length,
    );
    await page.close();
  });
});
