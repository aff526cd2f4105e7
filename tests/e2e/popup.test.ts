import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { tabOf } from '../../scripts/browsers/page-report.ts';
import { openPopup, popupOverPage } from './hands/open-popup.ts';
import { BROWSERS, cardIsOpen, markCount, openRead, until } from './open-browser.ts';
import { servePages } from './page-folder.ts';
import { withExtension } from './with-extension.ts';

/** Narrower, the switches' labels break; browsers give a popup at most 800 CSS px. */
const NARROWEST = 300;

const PAGES = {
  'weather.html': '<!doctype html><html lang="en"><p>It will rain on the hills tomorrow, and the evening will be mild.',
  'finnish.html':
    '<!doctype html><html lang="fi"><p>Huomenna sataa kukkuloilla, ja ilta on leuto, kertoo laitos tänään.',
  'paper.pdf': '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>',
};

describe.each(BROWSERS)('the popup in %s', (kind) => {
  const on = withExtension(kind);

  const statusOver = async (page: Page) => {
    const popup = await openPopup(on, page);
    const status = () => popup.$eval('.status', (line) => line.textContent ?? '');
    const said = await until(status, (text) => !text.startsWith('Reading'));
    const switches = await popup.$$eval('[role="switch"]', (all) => all.length);
    await popup.close();
    return { said, switches };
  };

  it('opens wide enough to be read, over the page whose state it tells', async () => {
    const { page } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    const { width, text } = await popupOverPage(on.session, page);
    expect(width).toBeGreaterThanOrEqual(NARROWEST);
    expect(text).toContain('On for this page.');
    expect(text).toMatch(/\d claims; \d denials this page does not mention/);
    expect(text).toMatch(/Records of .+; \d+ stories/);
    await page.close();
  });

  it.each([
    {
      what: 'nothing is on file about a page',
      file: 'weather.html',
      said: /^Nothing on file.*no verdict/,
      switches: 4,
    },
    { what: 'a page is in no language of ours', file: 'finnish.html', said: /^This page is in none of/, switches: 4 },
    { what: 'a document is not for extensions', file: 'paper.pdf', said: /^Extensions cannot read/, switches: 3 },
  ])('says that $what', async ({ file, said, switches }) => {
    const server = await servePages(PAGES);
    const page = await on.session.browser.newPage();
    // Firefox and Chromium open their viewer for the PDF, which no navigation waits for.
    await page.goto(server.origin + file, { timeout: 5_000 }).catch(() => undefined);
    expect(await statusOver(page)).toEqual({ said: expect.stringMatching(said), switches });
    await page.close();
    await server.close();
  });

  it.each([kind === 'chromium' ? 'chrome://version/' : 'about:license', 'about:blank'])(
    'says of %s that extensions cannot read it',
    async (address) => {
      const page = await on.session.browser.newPage();
      await page.goto(address, { timeout: 2_000 }).catch(() => undefined);
      expect((await statusOver(page)).said).toMatch(/^Extensions cannot read/);
      await page.close();
    },
  );

  it('says why there are no marks: off here, off everywhere, or off for the language', async () => {
    const { page, address } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    const popup = await openPopup(on, page);
    const status = () => popup.$eval('.status', (line) => line.textContent ?? '');
    const turn = (index: number) =>
      popup.evaluate((nth) => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[nth].click(), index);
    await popup.waitForSelector('li button');
    await turn(1);
    await until(status, (text) => text === 'Off on this site.');
    await turn(1);
    await until(status, (text) => text === 'On for this page.');
    await turn(0);
    await until(status, (text) => text === 'Off everywhere.');
    await turn(0);
    await until(status, (text) => text === 'On for this page.');
    await popup.close();
    // All languages off but those still ticked, then English among them.
    await on.options.evaluate(() => document.querySelector<HTMLInputElement>('fieldset > label input')!.click());
    // Asked, not waited for in the page: a tab in the background has no frames to wait by.
    const canChoose = () =>
      on.options.evaluate(() => !document.querySelector<HTMLInputElement>('.columns input')!.disabled);
    await until(canChoose, Boolean);
    const clickEnglish = () =>
      on.options.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.columns label')]
          .find((label) => label.textContent === 'English')!
          .querySelector('input')!
          .click(),
      );
    await clickEnglish();
    await until(
      () => markCount(on.options, address),
      (count) => count === 0,
    );
    expect((await statusOver(page)).said).toMatch(/^You have switched off marks for the language/);
    await on.options.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')!.click());
    await until(
      () => markCount(on.options, address),
      (count) => count > 0,
    );
    await page.close();
  });

  it('saves what was switched though it is closed in the same moment', async () => {
    const { page, address, report } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    const clickAndClose = async (index: number) => {
      const popup = await on.session.openExtensionPage(`popup.html?tab=${await tabOf(on.options, address)}`);
      await popup.waitForSelector('footer p');
      await popup
        .evaluate((nth) => {
          document.querySelectorAll<HTMLInputElement>('[role="switch"]')[nth].click();
          close();
        }, index)
        .catch(() => undefined);
    };
    const marksAre = (wanted: number) =>
      until(
        () => markCount(on.options, address),
        (count) => count === wanted,
      );
    for (const index of [1, 0]) {
      await clickAndClose(index);
      await marksAre(-1);
      await clickAndClose(index);
      await marksAre(report.marks.length);
    }
    await page.close();
  });

  it('keeps its list while the page is read again after a switch', async () => {
    const { page, address } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    const popup = await on.session.openExtensionPage(`popup.html?tab=${await tabOf(on.options, address)}`);
    await popup.waitForSelector('li button');
    const fewest = await popup.evaluate(async () => {
      const listed = () => document.querySelectorAll('li').length;
      const [all, counts] = [listed(), [listed()]];
      let changed = () => undefined as void;
      new MutationObserver(() => {
        counts.push(listed());
        changed();
      }).observe(document.body, { subtree: true, childList: true });
      const listIs = (isThere: () => boolean) =>
        new Promise<void>((resolve) => {
          changed = () => (isThere() ? resolve() : undefined);
        });
      const names = document.querySelectorAll<HTMLInputElement>('[role="switch"]')[2];
      for (let round = 0; round < 3; round++) {
        const fewer = listIs(() => listed() < all);
        names.click();
        await fewer;
        const back = listIs(() => listed() === all);
        names.click();
        await back;
      }
      return Math.min(...counts);
    });
    expect(fewest).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

  it('goes on to the next mention of a name where its entry is chosen again, round the page', async () => {
    const { page, address, report } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    const { length: mentions } = report.marks.filter(({ id }) => id === 'vladimir-putin');
    expect(mentions).toBeGreaterThan(2);
    const popup = await on.session.openExtensionPage(`popup.html?tab=${await tabOf(on.options, address)}`);
    await popup.waitForSelector('li button');
    await page.bringToFront();
    const place = () =>
      page.evaluate(() => {
        const { x, y, width } = document.querySelector('div[popover]')?.getBoundingClientRect() ?? new DOMRect();
        return width > 200 ? `${Math.round(x + scrollX)} ${Math.round(y + scrollY)}` : '';
      });
    const places: string[] = [''];
    for (let chosen = 0; chosen <= mentions; chosen++) {
      await popup.evaluate(() => {
        const entries = [...document.querySelectorAll<HTMLElement>('li button')];
        entries.find((entry) => entry.querySelector('span')!.textContent.endsWith('Putin'))!.click();
      });
      places.push(await until(place, (now) => now !== '' && now !== places.at(-1)));
    }
    const [, first] = places;
    expect(new Set(places.slice(1)).size).toBe(mentions);
    expect(places.at(-1)).toBe(first);
    await Promise.all([popup.close(), page.close()]);
  });

  it('lists what comes into the page while it is open', async () => {
    const { page, address } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    const popup = await on.session.openExtensionPage(`popup.html?tab=${await tabOf(on.options, address)}`);
    await popup.waitForSelector('li button');
    const listed = () => popup.$$eval('li span', (all) => all.map((item) => item.textContent));
    expect(await listed()).not.toContain('Benjamin Netanyahu');
    // A page that is not to be seen is not read again; a popup leaves its page in sight, this one is a tab.
    await page.bringToFront();
    await page.evaluate(() => {
      document
        .querySelector('article')!
        .append(Object.assign(document.createElement('p'), { textContent: 'So did Benjamin Netanyahu.' }));
    });
    await until(listed, (names) => names.includes('Benjamin Netanyahu'));
    await popup.close();
    await page.close();
  });

  it('is used with the keyboard alone: every control has its turn, switches by Space, the list by Enter', async () => {
    const { page, address, report } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    const popup = await on.session.openExtensionPage(`popup.html?tab=${await tabOf(on.options, address)}`);
    await popup.waitForSelector('li button');
    await popup.bringToFront();
    const focused = () =>
      popup.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.closest('label')?.textContent ?? activeElement?.textContent ?? '';
      });
    const controls = await popup.$$eval('input, button', (all) =>
      all.map((control) => control.closest('label')?.textContent ?? control.textContent ?? ''),
    );
    const seen: string[] = [];
    while (seen.length < controls.length) {
      await popup.keyboard.press('Tab');
      seen.push(await focused());
    }
    expect(seen).toEqual(controls);
    await popup.focus('.switch:nth-child(3) input');
    await popup.keyboard.press(' ');
    await until(
      () => markCount(on.options, address),
      (count) => count < report.marks.length,
    );
    expect(await focused()).toBe('Names');
    await popup.keyboard.press(' ');
    await until(
      () => markCount(on.options, address),
      (count) => count === report.marks.length,
    );
    const listed = () => popup.$$eval('li button', (all) => all.length);
    await until(listed, (count) => count === controls.length - 5);
    await popup.focus('li button');
    await popup.keyboard.press('Enter');
    await until(() => cardIsOpen(page), Boolean);
    await popup.close().catch(() => undefined);
    await page.close();
  });
});
