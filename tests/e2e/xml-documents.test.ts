import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { BROWSERS, cardIsOpen, openBrowser, openRead, until } from './open-browser.ts';
import { servePages } from './page-folder.ts';

/** No element of these is HTML, and there is no body. With a style of its own, as Chromium else shows its source. */
const XML = `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="data:text/css,para{display:block}"?>
  <article><para>Dmitry Peskov spoke of Emmanuel Macron and of <![CDATA[Elon Musk]]>.</para></article>`;

describe.each(BROWSERS)('an XML document in %s', (kind) => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    server = await servePages({ 'speech.xml': XML });
    session = await openBrowser(kind);
    control = await session.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('has its marks, in character data too, and its cards', async () => {
    const { page, report } = await openRead(session, control, `${server.origin}speech.xml`);
    await page.bringToFront();
    expect(report.marks.map(({ text }) => text)).toEqual(['Dmitry Peskov', 'Emmanuel Macron', 'Elon Musk']);
    for (const mark of [report.marks[0], report.marks[2]]) {
      await hoverMark(page, mark);
      await until(() => cardIsOpen(page), Boolean);
      const box = () => page.evaluate(() => document.querySelector('[popover]')!.getBoundingClientRect().width);
      await until(box, (width) => width > 300);
      await page.keyboard.press('Escape');
      await until(
        () => cardIsOpen(page),
        (isOpen) => !isOpen,
      );
    }
    await page.close();
  });
});
