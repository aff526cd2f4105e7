import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { BROWSERS, cardIsOpen, openBrowser, openRead, until } from './open-browser.ts';
import { SENTENCE, servePages } from './page-folder.ts';

/** What pages do on purpose or by accident; each must leave the marks and the card as they are. */
const ATTACKS: Record<string, string> = {
  'overrides what scripts of the page find on prototypes': `
    for (const [of, names] of [[Node, ['appendChild', 'contains']], [Element, ['attachShadow', 'append', 'getAttribute']],
      [Document, ['createNodeIterator', 'createRange', 'createElement', 'addEventListener']],
      [HTMLElement, ['showPopover']], [Range, ['setStart', 'getClientRects']]])
      for (const name of names) of.prototype[name] = () => { throw new Error('mine now'); };
    Object.defineProperty(Text.prototype, 'data', { get: () => 'nothing' });
    globalThis.Highlight = globalThis.StaticRange = globalThis.MutationObserver = undefined;
    Array.prototype.map = Array.prototype.flatMap = Set.prototype.has = () => [];`,
  'has names in its elements that shadow the document’s own': `
    document.body.insertAdjacentHTML('beforeend', '<form id="body"><input name="parentElement"><input name="nodeType"></form>'
      + '<img name="createRange"><img name="addEventListener"><img name="documentElement">');`,
  'has a form for shadow roots’ own, and one around its text whose fields are named as what elements have': `
    document.body.insertAdjacentHTML('beforeend', '<form name="host"></form>');
    const form = document.createElement('form');
    for (const name of ['parentNode', 'assignedSlot', 'ownerDocument', 'querySelectorAll', 'getRootNode', 'host', 'closest',
      'nodeName', 'isConnected', 'getBoundingClientRect', 'scrollTop', 'clientTop', 'addEventListener', 'contains', 'style'])
      form.insertAdjacentHTML('beforeend', '<input hidden name="' + name + '">');
    const paragraph = document.querySelector('p');
    form.append(paragraph.firstChild);
    paragraph.replaceWith(form);`,
  'stops every event it sees': `
    for (const kind of ['pointermove', 'pointerover', 'pointerout', 'mousemove', 'keydown', 'click'])
      document.documentElement.addEventListener(kind, (event) => event.stopImmediatePropagation(), true);`,
};

const paintedRanges = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

describe.each(BROWSERS)('hostile pages in %s', (kind) => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    const html = (script: string) => `<!doctype html><meta charset="utf-8"><body>${SENTENCE}<script>${script}</script>`;
    server = await servePages({
      'plain.html': html(''),
      ...Object.fromEntries(Object.values(ATTACKS).map((script, number) => [`attack${number}.html`, html(script)])),
    });
    session = await openBrowser(kind);
    control = await session.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const open = async (file: string) => {
    const opened = await openRead(session, control, server.origin + file);
    await opened.page.bringToFront();
    return opened;
  };

  it.each(Object.keys(ATTACKS).map((what, number) => ({ what, number })))(
    'marks a page and shows its card where the page $what',
    async ({ number }) => {
      const { page, report } = await open(`attack${number}.html`);
      expect(report.marks.map(({ text }) => text)).toEqual(['Dmitry Peskov', 'Emmanuel Macron', 'Elon Musk']);
      await hoverMark(page, report.marks[0]);
      await until(() => cardIsOpen(page), Boolean);
      await page.close();
    },
  );

  it('paints again what the page has cleared, and what it has put in its place', async () => {
    const { page, report } = await open('plain.html?cleared');
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNode(document.querySelector('p')!);
      CSS.highlights.clear();
      CSS.highlights.set('on-record-name', new Highlight(range));
    });
    await hoverMark(page, report.marks[1]);
    await until(() => cardIsOpen(page), Boolean);
    expect(await paintedRanges(page)).toBe(3);
    await page.close();
  });

  it('opens no card for events the page makes up', async () => {
    const { page, report } = await open('plain.html?faked');
    const { x, y, width, height } = report.marks[0].rects[0];
    const seen = await page.evaluate(
      async (at) => {
        const target = document.querySelector('p')!;
        let cards = 0;
        new MutationObserver(() => (cards += document.querySelectorAll('div[popover]').length)).observe(document, {
          childList: true,
          subtree: true,
        });
        const init = { bubbles: true, composed: true, clientX: at.x, clientY: at.y, pointerType: 'touch' };
        for (const name of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'])
          target.dispatchEvent(new PointerEvent(name, init));
        // Longer than the dwell time: nothing can be awaited where nothing shall happen.
        await new Promise((resolve) => setTimeout(resolve, 700));
        return cards;
      },
      { x: x + width / 2, y: y + height / 2 },
    );
    expect(seen).toBe(0);
    await hoverMark(page, report.marks[0]);
    await until(() => cardIsOpen(page), Boolean);
    await page.close();
  });

  it('gives in where the page takes the card out, without an error, and shows the next one asked for', async () => {
    const { page, report } = await open('plain.html?removed');
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(String(error)));
    await page.evaluate(() => {
      const remover = new MutationObserver(() => {
        const card = document.querySelector('div[popover]');
        if (!card) return;
        card.remove();
        remover.disconnect();
        Object.assign(globalThis, { isRemoved: true });
      });
      remover.observe(document, { childList: true, subtree: true });
    });
    await hoverMark(page, report.marks[0]);
    await page.waitForFunction(() => (globalThis as { isRemoved?: boolean }).isRemoved);
    await hoverMark(page, report.marks[2]);
    await until(() => cardIsOpen(page), Boolean);
    expect(noise).toEqual([]);
    await page.close();
  });
});
