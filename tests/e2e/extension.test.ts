import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pageReport, tabOf } from '../../scripts/browsers/page-report.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { BROWSERS, cardIsOpen, markCount, openRead, until } from './open-browser.ts';
import { withExtension } from './with-extension.ts';

describe.each(BROWSERS)('the extension in %s', (kind) => {
  const on = withExtension(kind);
  const open = (file: string) => openRead(on.session, on.options, on.addressOf(file));
  /** Turns a switch on or off, once the page shows it in its other state: it follows the settings in its own time. */
  const turn = async (page: Page, index: number, wanted: boolean) => {
    const isOn = () =>
      page.evaluate((nth) => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[nth].checked, index);
    await until(isOn, (state) => state !== wanted);
    await page.evaluate((nth) => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[nth].click(), index);
  };

  it('marks names and claims on an Arabic page', async () => {
    const { page, report } = await open('kremlin-reply-ar.html');
    expect(report.language).toBe('ar');
    expect(new Set(report.marks.map(({ id }) => id))).toEqual(
      new Set([
        'vladimir-putin',
        'elon-musk',
        'dmitry-peskov',
        'wall-street-journal',
        'bob-woodward',
        'donald-trump',
        'wsj-musk-putin-2024',
        'woodward-trump-covid-tests-2024',
      ]),
    );
    expect(report.marks.filter(({ rects }) => rects.length === 0)).toEqual([]);
    await page.close();
  });

  it('shows a card on hover, lets the pointer into it, and takes it away with Escape', async () => {
    const { page, report } = await open('kremlin-reply-ar.html');
    await page.bringToFront();
    await hoverMark(
      page,
      report.marks.find(({ id }) => id === 'dmitry-peskov')!,
    );
    await until(() => cardIsOpen(page), Boolean);
    const box = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('div[popover]')!.getBoundingClientRect();
      return { x, y, width, height };
    });
    expect(box.width).toBeGreaterThan(200);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    // Longer than the grace time: a card that the pointer is in stays.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await cardIsOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await until(
      () => cardIsOpen(page),
      (isOpen) => !isOpen,
    );
    expect(await page.evaluate(() => document.querySelector('div[popover]'))).toBeNull();
    await page.close();
  });

  it('leaves the page as it was: same elements before and after a card, no request, no error', async () => {
    const page = await on.session.browser.newPage();
    const noise: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    const address = on.addressOf('kremlin-reply-en.html');
    await page.goto(address);
    const serialise = () => page.evaluate(() => document.documentElement.outerHTML);
    const untouched = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    });
    await until(
      () => markCount(on.options, address),
      (count) => count > 0,
    );
    expect(await serialise()).toBe(untouched);
    await page.bringToFront();
    const { marks } = await pageReport(on.options, address);
    expect(marks.length).toBeGreaterThan(10);
    await hoverMark(
      page,
      marks.find((mark) => mark.kind === 'name')!,
    );
    await until(() => cardIsOpen(page), Boolean);
    await page.keyboard.press('Escape');
    await until(
      () => cardIsOpen(page),
      (isOpen) => !isOpen,
    );
    expect(await serialise()).toBe(untouched);
    expect(noise).toEqual([]);
    // Firefox lists a data: address of its own; what counts is what could leave the machine.
    expect(
      requests.filter((url) => !url.startsWith('data:') && url !== address && !url.endsWith('/favicon.ico')),
    ).toEqual([]);
    await page.close();
  });

  it('switches marks off and on from the popup, in every open tab at once', async () => {
    const first = await open('kremlin-reply-ar.html');
    const second = await open('kremlin-reply-en.html');
    const popup = await on.session.openExtensionPage(`popup.html?tab=${await tabOf(on.options, first.address)}`);
    await popup.waitForSelector('[role="switch"]');
    await turn(popup, 0, false);
    await until(
      () => markCount(on.options, first.address),
      (count) => count === -1,
    );
    await until(
      () => markCount(on.options, second.address),
      (count) => count === -1,
    );
    await turn(popup, 0, true);
    await until(
      () => markCount(on.options, first.address),
      (count) => count === first.report.marks.length,
    );
    await until(
      () => markCount(on.options, second.address),
      (count) => count === second.report.marks.length,
    );
    await Promise.all([popup.close(), first.page.close(), second.page.close()]);
  });

  it('switches names, claims and this site off on their own', async () => {
    const { page, address, report } = await open('kremlin-reply-en.html');
    const names = report.marks.filter((mark) => mark.kind === 'name').length;
    const popup = await on.session.openExtensionPage(`popup.html?tab=${await tabOf(on.options, address)}`);
    await popup.waitForFunction(() => document.querySelectorAll('[role="switch"]').length === 4);
    await turn(popup, 2, false);
    await until(
      () => markCount(on.options, address),
      (count) => count === report.marks.length - names,
    );
    await turn(popup, 2, true);
    await turn(popup, 3, false);
    await until(
      () => markCount(on.options, address),
      (count) => count === names,
    );
    await turn(popup, 3, true);
    await until(
      () => markCount(on.options, address),
      (count) => count === report.marks.length,
    );
    await turn(popup, 1, false);
    await until(
      () => markCount(on.options, address),
      (count) => count === -1,
    );
    await turn(popup, 1, true);
    await until(
      () => markCount(on.options, address),
      (count) => count === report.marks.length,
    );
    await Promise.all([popup.close(), page.close()]);
  });

  it('scrolls to a mark from the popup and opens its card', async () => {
    const { page, address } = await open('kremlin-reply-en.html');
    await page.setViewport({ width: 800, height: 300 });
    const popup = await on.session.openExtensionPage(`popup.html?tab=${await tabOf(on.options, address)}`);
    await popup.waitForSelector('li button');
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('li button')].at(-1)!.click());
    await until(() => cardIsOpen(page), Boolean);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await Promise.all([popup.close(), page.close()]);
  });

  it('keeps settings when the options page is opened again, and resets them', async () => {
    const languagesOff = (page: Page) =>
      page.evaluate(
        () => [...document.querySelectorAll<HTMLInputElement>('.columns input')].filter((box) => box.disabled).length,
      );
    await on.options.waitForSelector('.columns input');
    expect(await languagesOff(on.options)).toBeGreaterThan(5);
    await on.options.evaluate(() => document.querySelector<HTMLInputElement>('fieldset > label input')!.click());
    await until(
      () => languagesOff(on.options),
      (count) => count === 0,
    );
    const again = await on.session.openExtensionPage('options.html');
    await again.waitForSelector('.columns input');
    expect(await languagesOff(again)).toBe(0);
    await again.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')!.click());
    await until(
      () => languagesOff(again),
      (count) => count > 5,
    );
    await again.close();
  });
});
