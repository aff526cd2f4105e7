import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { pageReport } from '../../scripts/browsers/page-report.ts';
import { cardBox, isWhole } from './hands/card-box.ts';
import { BROWSERS, cardIsOpen, openBrowser, openRead, until } from './open-browser.ts';
import { SENTENCE, servePages } from './page-folder.ts';

/** A telephone's window, CSS px: narrow enough for the card to come as a sheet. */
const PHONE = { width: 400, height: 700 };

/** Longer than the dwell time, ms: nothing can be awaited where nothing shall happen. */
const LONGER_THAN_DWELL = 800;

const rest = (page: Page) =>
  page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), LONGER_THAN_DWELL);

const isClosed = (page: Page) =>
  until(
    () => cardIsOpen(page),
    (isOpen) => !isOpen,
  );

describe.each(BROWSERS)('without a mouse alone, in %s', (kind) => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    server = await servePages({
      'page.html': `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,"><body>${SENTENCE}<p><a href="#there">About Vladimir Putin</a>`,
      'low.html': `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,"><div style="position:fixed;inset-block-end:0">${SENTENCE}</div>`,
    });
    session = await openBrowser(kind);
    control = await session.openExtensionPage('options.html');
    await control.waitForSelector('[role="switch"]');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('a tap on a mark opens its card as a sheet at the bottom, a tap beside it closes it', async () => {
    const opened = await openRead(session, control, `${server.origin}page.html?touch`);
    await opened.page.setViewport(PHONE);
    await opened.page.bringToFront();
    // Where the marks are in the narrow window.
    const { marks } = await pageReport(control, opened.address);
    const { x, y, width, height } = marks[0].rects[0];
    await opened.page.touchscreen.tap(x + width / 2, y + height / 2);
    await until(() => cardIsOpen(opened.page), Boolean);
    const sheet = () =>
      opened.page.evaluate(() => {
        const { left, right, bottom, height: high } = document.querySelector('div[popover]')!.getBoundingClientRect();
        return { left, right: innerWidth - right, bottom: innerHeight - bottom, share: high / innerHeight };
      });
    const box = await until(sheet, ({ share }) => share > 0.1);
    expect(box).toMatchObject({ left: 8, right: 8, bottom: 8 });
    expect(box.share).toBeLessThanOrEqual(0.6 + 8 / PHONE.height);
    await opened.page.touchscreen.tap(PHONE.width / 2, 200);
    await isClosed(opened.page);
    await opened.page.close();
  });

  it('a tap on a mark far down opens its card as a sheet at the top, which leaves the mark to be seen', async () => {
    const { page, address } = await openRead(session, control, `${server.origin}low.html`);
    await page.setViewport(PHONE);
    await page.bringToFront();
    const { marks } = await pageReport(control, address);
    const { x, y, width, height } = marks[0].rects[0];
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await until(() => cardIsOpen(page), Boolean);
    const box = await until(() => cardBox(page), isWhole);
    expect(box).toMatchObject({ left: 8, top: 8, right: PHONE.width - 8 });
    expect(box.bottom).toBeLessThan(y);
    await page.close();
  });

  it('a tap on a link is the page’s, even where a mark is in it', async () => {
    const { page, report } = await openRead(session, control, `${server.origin}page.html?link`);
    await page.bringToFront();
    const { x, y, width, height } = report.marks.find(({ id }) => id === 'vladimir-putin')!.rects[0];
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await page.waitForFunction(() => location.hash === '#there');
    await rest(page);
    expect(await cardIsOpen(page)).toBe(false);
    await page.close();
  });

  it('with a key to be held, a pointer alone opens nothing, and with the key it opens the card', async () => {
    const choose = (value: string) =>
      control.evaluate((wanted) => {
        const select = [...document.querySelectorAll('select')].find(({ options }) =>
          [...options].some((option) => option.value === 'Control'),
        )!;
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, value);
    await choose('Shift');
    const { page, report } = await openRead(session, control, `${server.origin}page.html?key`);
    await page.bringToFront();
    await hoverMark(page, report.marks[0]);
    await rest(page);
    expect(await cardIsOpen(page)).toBe(false);
    await page.keyboard.down('Shift');
    await hoverMark(page, report.marks[0]);
    await until(() => cardIsOpen(page), Boolean);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Escape');
    await isClosed(page);
    await choose('none');
    await page.close();
  });
});
