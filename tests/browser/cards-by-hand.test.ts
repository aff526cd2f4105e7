import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InPage } from './cards-by-hand-in-page.ts';
import { KINDS, openPageWithScript } from './page-with-script.ts';

const MARKED = '<p>Dmitry Medvedev</p>';
/** Where cards stand in these pages, and where nothing does. */
const IN_CARD = { x: 350, y: 350 };
const NOWHERE = { x: 350, y: 200 };
/** Longer than the grace time, ms: nothing can be awaited where nothing shall happen. */
const LONGER_THAN_GRACE = 300;

describe.each(KINDS)('cards in the reader’s hands, in %s', (kind) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    ({ browser, page } = await openPageWithScript(kind, 'cards-by-hand-in-page.ts'));
  });
  afterAll(() => browser?.close());

  async function run<Name extends keyof InPage>(name: Name, ...args: Parameters<InPage[Name]>) {
    const result: unknown = await page.evaluate(
      (of, given) =>
        (globalThis as never as { inPage: Record<string, (...all: unknown[]) => unknown> }).inPage[of](...given),
      name,
      args as unknown[],
    );
    return result as Awaited<ReturnType<InPage[Name]>>;
  }
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const isNow = (wanted: boolean) =>
    page.waitForFunction((open) => (document.querySelector('div[popover]') !== null) === open, {}, wanted);
  const pointAt = ({ x, y }: { x: number; y: number }) => page.mouse.move(x, y);

  it('a card that had the focus gives it back when Escape closes it', async () => {
    await run('begin', `<button id="before">before</button>${MARKED}`);
    await page.focus('#before');
    await run('reveal');
    expect(await focused()).toBe('');
    await page.keyboard.press('Escape');
    await isNow(false);
    expect(await focused()).toBe('before');
  });

  it('a card takes the focus from nothing that the reader has turned to meanwhile', async () => {
    await run('begin', `<button id="before">before</button><input id="field">${MARKED}`);
    await page.focus('#before');
    await run('reveal');
    await page.click('#field');
    await isNow(false);
    expect(await focused()).toBe('field');
  });

  it('a card closes where what had the focus before is a form with a field of that name', async () => {
    await run('begin', `<form id="before" tabindex="0">form <input name="focus"></form>${MARKED}`);
    await page.evaluate(() => HTMLElement.prototype.focus.call(document.getElementById('before')));
    await run('reveal');
    await page.keyboard.press('Escape');
    await isNow(false);
    expect(await focused()).toBe('before');
  });

  it('a card that was asked for and did not come leaves the focus where it is when another comes by the pointer', async () => {
    await pointAt(NOWHERE);
    await run('begin', `<input id="field">${MARKED}`);
    await page.focus('#field');
    await run('revealNothing');
    await pointAt(await run('markAt'));
    await isNow(true);
    expect(await focused()).toBe('field');
  });

  it('goes to a mark in a form whose fields are named as what elements have', async () => {
    const names = ['scrollIntoView', 'closest', 'isConnected', 'getRootNode'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    await run('begin', `<form>Dmitry Medvedev ${fields}</form>`);
    await run('reveal');
    expect(await run('isOpen')).toBe(true);
    await page.keyboard.press('Escape');
    await isNow(false);
  });

  it('the key to be held, pressed while the pointer rests in a card, does not close it: it may be for copying', async () => {
    await pointAt(NOWHERE);
    await run('begin', MARKED, { modifier: 'Control' });
    await page.keyboard.down('Control');
    await pointAt(await run('markAt'));
    await isNow(true);
    await page.keyboard.up('Control');
    await pointAt(NOWHERE);
    await pointAt(IN_CARD);
    await page.keyboard.down('Control');
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), LONGER_THAN_GRACE);
    expect(await run('isOpen')).toBe(true);
    await page.keyboard.up('Control');
  });
});
