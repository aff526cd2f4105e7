import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askTab } from '../../scripts/browsers/page-report.ts';
import type { PageReport } from '../../core/model/page-hits.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { BROWSERS, cardIsOpen, markCount, openRead, until } from './open-browser.ts';
import { SENTENCE, servePages } from './page-folder.ts';
import { withExtension } from './with-extension.ts';

/** What pages do to their text after it was read, and the names that are to be marked then. */
const MOVES: { what: string; move: () => void; marked: string[] }[] = [
  {
    what: 'another view of a single-page application',
    move() {
      history.pushState({}, '', '?other-view');
      document.querySelector('main')!.innerHTML = '<h1>News</h1><p>Bob Woodward wrote a book.</p>';
    },
    marked: ['Bob Woodward'],
  },
  {
    what: 'more of an endless list',
    move() {
      for (let more = 0; more < 3; more++)
        document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p>Vladimir Putin</p>');
    },
    marked: ['Dmitry Peskov', 'Emmanuel Macron', 'Elon Musk', 'Vladimir Putin', 'Vladimir Putin', 'Vladimir Putin'],
  },
  {
    what: 'a new entry of a live blog',
    move() {
      const entry = '<section><time>12:00</time><p>Vladimir Putin</p></section>';
      document.querySelector('main')!.insertAdjacentHTML('afterbegin', entry);
    },
    marked: ['Vladimir Putin', 'Dmitry Peskov', 'Emmanuel Macron', 'Elon Musk'],
  },
  {
    what: 'other text in the rows of a virtual list',
    move() {
      document.querySelector('p')!.firstChild!.nodeValue = 'The weather, then Bob Woodward and nobody else.';
    },
    marked: ['Bob Woodward'],
  },
  {
    what: 'the same text anew from a framework that takes the page over',
    move() {
      const main = document.querySelector('main')!;
      const { innerHTML } = main;
      main.innerHTML = innerHTML;
    },
    marked: ['Dmitry Peskov', 'Emmanuel Macron', 'Elon Musk'],
  },
];

/** Words under our marks, in the order of the page; only the page's own view of its highlights tells what is painted. */
const underlined = (page: Page) =>
  page.evaluate(() => {
    const ranges = ['on-record-name', 'on-record-name-seen'].flatMap((name) => {
      const highlight = CSS.highlights.get(name);
      return highlight ? ([...(highlight as unknown as Iterable<AbstractRange>)] as AbstractRange[]) : [];
    });
    return ranges
      .filter(({ startContainer }) => startContainer.isConnected)
      .toSorted((a, b) => {
        const order = a.startContainer.compareDocumentPosition(b.startContainer);
        return order === 0 ? a.startOffset - b.startOffset : order & 2 ? 1 : -1;
      })
      .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset));
  });

describe.each(BROWSERS)('pages that move, in %s', (kind) => {
  const on = withExtension(kind);
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    pages = await servePages({
      'page.html': `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><main>${SENTENCE}</main>`,
    });
  });
  afterAll(() => pages?.close());

  it.each(MOVES.map((move, number) => ({ ...move, number })))(
    'with $what: what is there now is marked, and nothing else',
    async ({ move, marked, number }) => {
      const { page, report } = await openRead(on.session, on.options, `${pages.origin}page.html?${number}`);
      await page.bringToFront();
      expect(await underlined(page)).toEqual(report.marks.map(({ text }) => text));
      await page.evaluate(move);
      const untouched = await page.evaluate(() => document.documentElement.outerHTML);
      await until(
        () => underlined(page),
        (words) => JSON.stringify(words) === JSON.stringify(marked),
      );
      const now = await page.evaluate(() => location.href);
      const { marks } = (await askTab(on.options, now, 'report')) as PageReport;
      expect(marks.map(({ text }) => text)).toEqual(marked);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
      await hoverMark(page, marks.at(-1)!);
      await until(() => cardIsOpen(page), Boolean);
      await page.close();
    },
  );

  it('takes a card away with the text it was about', async () => {
    const { page, report } = await openRead(on.session, on.options, `${pages.origin}page.html?gone`);
    await page.bringToFront();
    await hoverMark(page, report.marks[0]);
    await until(() => cardIsOpen(page), Boolean);
    await page.evaluate(() => document.querySelector('p')!.remove());
    await until(
      () => cardIsOpen(page),
      (isOpen) => !isOpen,
    );
    await page.close();
  });

  it('leaves a card where it is while the pointer is in it, even when its text goes', async () => {
    const { page, address, report } = await openRead(on.session, on.options, `${pages.origin}page.html?read-on`);
    await page.bringToFront();
    await hoverMark(page, report.marks[0]);
    await until(() => cardIsOpen(page), Boolean);
    const place = () =>
      page.evaluate(() => {
        const { x, y, width } = document.querySelector('div[popover]')!.getBoundingClientRect();
        return { x, y, width };
      });
    const { x, y } = await until(place, ({ width }) => width > 200);
    await page.mouse.move(x + 40, y + 40, { steps: 4 });
    await page.evaluate(() => document.querySelector('main')!.replaceChildren('Elon Musk'));
    await until(
      () => markCount(on.options, address),
      (count) => count === 1,
    );
    expect(await cardIsOpen(page)).toBe(true);
    expect(await place()).toMatchObject({ x, y });
    await page.mouse.move(x + 40, 890, { steps: 4 });
    await until(
      () => cardIsOpen(page),
      (isOpen) => !isOpen,
    );
    await page.close();
  });
});
