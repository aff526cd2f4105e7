import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { pageReport } from '../../scripts/browsers/page-report.ts';
import { cardBox, gapTo, isWhole } from './hands/card-box.ts';
import { BROWSERS, cardIsOpen, openBrowser, openRead, until } from './open-browser.ts';
import { SENTENCE, servePages } from './page-folder.ts';

const TEXT = SENTENCE.replace(/<\/?p>/g, '');

/** Where text stands on pages. Each has three names; the card must be seen whole beside the one pointed at. */
const PLACES: Record<string, string> = {
  'near the right bottom corner': `<p style="position:fixed;right:0;bottom:0;width:24em">${TEXT}</p>`,
  'in vertical text': `<p style="writing-mode:vertical-rl;height:15em">${TEXT}</p>`,
  'on a page read from right to left': `<html dir="rtl">${SENTENCE}`,
  'on a page narrower than its window': `<html style="margin-left:700px">${SENTENCE}`,
  'on a page zoomed by its style': `<html style="zoom:1.6">${SENTENCE}`,
  'on a page that is transformed': `<body style="transform:translate(40px,30px)">${SENTENCE}`,
  'in a name wrapped over two lines': `<p style="width:4em">${TEXT}</p>`,
  'in an open modal dialog': `<dialog>${SENTENCE}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  'in an open shadow root': `<div></div><script>document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '${SENTENCE}'</script>`,
  'in a table that scrolls': `<div style="height:80px;width:300px;overflow:auto">${SENTENCE}${'<p>x</p>'.repeat(40)}</div>`,
};

/** Files of kinds that are no HTML pages. */
const DOCUMENTS = {
  'text.txt': TEXT,
  'page.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${SENTENCE}</body></html>`,
};

describe.each(BROWSERS)('the card in %s', (kind) => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    const pages = Object.values(PLACES).map((html, number) => [
      `${number}.html`,
      `<!doctype html><meta charset="utf-8">${html}`,
    ]);
    server = await servePages({
      ...Object.fromEntries(pages),
      ...DOCUMENTS,
      'full.html': `<!doctype html><article>${SENTENCE}<button onclick="document.querySelector('article').requestFullscreen()">full</button></article>`,
      'low.html': `<!doctype html><p style="width:4em;line-height:10em;margin-bottom:400px">${TEXT}</p>`,
      'frame.html': `<!doctype html><iframe src="text.txt"></iframe><iframe srcdoc="${SENTENCE}"></iframe>`,
    });
    session = await openBrowser(kind);
    control = await session.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it.each([
    ...Object.keys(PLACES).map((place, number) => ({ place, file: `${number}.html` })),
    { place: 'in a text file', file: 'text.txt' },
    { place: 'in an XHTML page', file: 'page.xhtml' },
  ])('is seen whole beside a mark $place', async ({ file }) => {
    const { page, report } = await openRead(session, control, server.origin + file);
    await page.bringToFront();
    expect(report.marks).toHaveLength(3);
    await hoverMark(page, report.marks[2]);
    await until(() => cardIsOpen(page), Boolean);
    const box = await until(() => cardBox(page), isWhole);
    expect(gapTo(report.marks[2], box)).toBeLessThan(25);
    await page.close();
  });

  it('is seen whole in a window so low that its mark leaves no room for it', async () => {
    const { page, address } = await openRead(session, control, `${server.origin}low.html`);
    await page.setViewport({ width: 1200, height: 400 });
    await page.bringToFront();
    const { marks } = await pageReport(control, address);
    await hoverMark(page, marks[2]);
    await until(() => cardIsOpen(page), Boolean);
    const { top, bottom } = await until(() => cardBox(page), isWhole);
    expect(bottom - top).toBeGreaterThan(100);
    await page.close();
  });

  it('is seen over an element in full screen', async () => {
    const address = `${server.origin}full.html`;
    const { page } = await openRead(session, control, address);
    await page.bringToFront();
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    // Where the marks are now: full screen has moved them.
    const { marks } = await pageReport(control, address);
    await hoverMark(page, marks[0]);
    await until(() => cardIsOpen(page), Boolean);
    await until(() => cardBox(page), isWhole);
    await page.close();
  });

  it('comes, as marks do, in frames of the page’s own origin, those without an address too', async () => {
    const { page } = await openRead(session, control, `${server.origin}frame.html`);
    const counts = () =>
      Promise.all(
        page
          .frames()
          .map((frame) => frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))),
      );
    await until(
      counts,
      (found) => found.length === 3 && found.every((count, index) => count === (index === 0 ? 0 : 3)),
    );
    await page.bringToFront();
    for (const frame of page.frames().slice(1)) {
      const name = await frame.evaluate(() => {
        const range = document.createRange();
        const text = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT).nextNode() as Text;
        range.setStart(text, text.data.indexOf('Peskov'));
        range.setEnd(text, text.data.indexOf('Peskov') + 3);
        const { x, y, height } = range.getBoundingClientRect();
        return { x, y: y + height / 2 };
      });
      const { x, y } = (await (await frame.frameElement())!.boundingBox())!;
      await page.mouse.move(x + name.x, y + name.y + 40);
      await page.mouse.move(x + name.x, y + name.y, { steps: 3 });
      await until(
        () => frame.evaluate(() => document.querySelector('div[popover="manual"]:popover-open') !== null),
        Boolean,
      );
    }
    await page.close();
  });
});
