import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { tabOf } from '../../scripts/browsers/page-report.ts';
import { lookIntoCard } from './hands/look-into-card.ts';
import { BROWSERS, cardIsOpen, openRead, until } from './open-browser.ts';
import { withExtension } from './with-extension.ts';

/** Long enough for a card to have opened by the default wait, several times over, ms. */
const LONG = 1_500;
const LIGHT = 'rgb(255, 253, 248)';
const DARK = 'rgb(32, 33, 31)';

describe.each(BROWSERS)('how it looks and behaves is for the reader to say, in %s', (kind) => {
  const on = withExtension(kind);

  /** Sets a field of the options' section by its place, and waits until it is stored. */
  const set = async (selector: string, place: number, value: string) => {
    await on.options.evaluate(
      (wanted, nth, text) => {
        const field = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(wanted)[nth];
        field.value = text;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      place,
      value,
    );
    await until(
      async () => JSON.stringify(await callApi(on.options, 'storage.sync.get', null)),
      (stored) => stored.includes(/^[\d.]+$/.test(value) ? `:${value}` : `"${value}"`),
    );
  };
  const reset = () => on.options.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')!.click());
  const [MODIFIER, THEME] = [1, 2];
  const [DWELL, GRACE, TEXT_SIZE] = [0, 1, 2];
  const open = async () => {
    const opened = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    await opened.page.bringToFront();
    const name = opened.report.marks.find(({ id }) => id === 'dmitry-peskov')!;
    return { ...opened, hover: () => hoverMark(opened.page, name) };
  };
  const rest = (page: Page) => page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), LONG);
  const staysClosed = async (page: Page) => {
    await rest(page);
    expect(await cardIsOpen(page)).toBe(false);
  };

  /** The look of a card on a page that was opened with a field of the options set so. */
  const lookWith = async (selector: string, place: number, value: string) => {
    await set(selector, place, value);
    const { page, hover } = await open();
    await hover();
    await until(() => cardIsOpen(page), Boolean);
    const look = await until(
      () => lookIntoCard(on.session, page),
      (card) => card !== null,
    );
    await reset();
    await page.close();
    return look!;
  };

  it('waits as long as is set before a card opens', async () => {
    expect(DEFAULT_SETTINGS.dwell).toBeLessThan(LONG / 3);
    await set('input[type="number"]', DWELL, '4000');
    const { page, hover } = await open();
    await hover();
    await staysClosed(page);
    await until(() => cardIsOpen(page), Boolean);
    await reset();
    await page.close();
  });

  it('leaves a card open as long as is set after the pointer has left, then closes it', async () => {
    expect(DEFAULT_SETTINGS.grace).toBeLessThan(LONG / 3);
    await set('input[type="number"]', GRACE, '4000');
    const { page, hover } = await open();
    await hover();
    await until(() => cardIsOpen(page), Boolean);
    await page.mouse.move(5, 800);
    await rest(page);
    expect(await cardIsOpen(page)).toBe(true);
    await until(
      () => cardIsOpen(page),
      (isOpen) => !isOpen,
    );
    await reset();
    await page.close();
  });

  it('opens a card only while the key is held that is asked for', async () => {
    await set('select', MODIFIER, 'Shift');
    const { page, hover } = await open();
    await hover();
    await staysClosed(page);
    await page.keyboard.down('Shift');
    await hover();
    await until(() => cardIsOpen(page), Boolean);
    await page.keyboard.up('Shift');
    await reset();
    await page.close();
  });

  it('opens a card where the key is pressed while the pointer rests, and none where it is let go too soon', async () => {
    await set('select', MODIFIER, 'Shift');
    await set('input[type="number"]', DWELL, '1000');
    const { page, hover } = await open();
    await hover();
    await staysClosed(page);
    await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    await staysClosed(page);
    await page.keyboard.down('Shift');
    await until(() => cardIsOpen(page), Boolean);
    await page.keyboard.up('Shift');
    await reset();
    await page.close();
  });

  it.each([
    { theme: 'dark', background: DARK },
    { theme: 'light', background: LIGHT },
  ])('shows $theme cards whatever the system’s colours are', async ({ theme, background }) => {
    expect((await lookWith('select', THEME, theme)).background).toBe(background);
  });

  it('sets the text of cards in the size that is asked for', async () => {
    const { fontSize } = await lookWith('input[type="number"]', TEXT_SIZE, '1.6');
    expect(fontSize).toBeCloseTo(15 * 1.6, 1);
  });

  it('counts the marks on the toolbar icon, unless that is switched off', async () => {
    const { page, address, report } = await open();
    const tabId = await tabOf(on.options, address);
    const badge = () => callApi<string>(on.options, 'action.getBadgeText', { tabId });
    await until(badge, (text) => text === String(report.marks.length));
    await on.options.evaluate(() =>
      document.querySelector<HTMLInputElement>('section .choice ~ .switch input')!.click(),
    );
    await until(badge, (text) => text === '');
    await reset();
    await until(badge, (text) => text === String(report.marks.length));
    await page.close();
  });
});
