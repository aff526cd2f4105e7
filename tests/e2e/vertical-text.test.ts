import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { cardBox, gapTo, isWhole } from './hands/card-box.ts';
import { inCard } from './hands/in-card.ts';
import { cardIsOpen, openRead, until } from './open-browser.ts';
import { servePages } from './page-folder.ts';
import { withExtension } from './with-extension.ts';

const TEXT = 'قال دميتري بيسكوف إن إيمانويل ماكرون تحدث مع إيلون ماسك.';
const MORE = 'نص '.repeat(600);

/** Arabic in columns that follow one another to the left; in the last, each name goes on in the next column. */
const PAGES = {
  'in columns of a page with lines': `<body><p style="writing-mode:vertical-rl;height:20em">${TEXT}</p>`,
  'in a page of columns': `<html lang="ar" dir="rtl" style="writing-mode:vertical-rl"><p>${TEXT.repeat(3)}</p><p>${MORE}`,
  'in low columns': `<body><p style="writing-mode:vertical-rl;height:4.5em;line-height:2">${TEXT}</p>`,
};

/** Firefox has no Arabic without a language pack of its own. */
const CASES = [
  { kind: 'chromium', locale: 'ar', direction: 'rtl' },
  { kind: 'firefox', locale: 'en', direction: 'ltr' },
] as const;

describe.each(CASES)('vertical Arabic in $kind, in $locale', ({ kind, locale, direction }) => {
  const on = withExtension(kind, { locale });
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    const head = '<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,">';
    pages = await servePages(
      Object.fromEntries(Object.values(PAGES).map((html, number) => [`${number}.html`, head + html])),
    );
  });
  afterAll(() => pages?.close());

  it.each(Object.keys(PAGES).map((place, number) => ({ place, file: `${number}.html` })))(
    '$place: each card stands whole beside its mark, and is written in lines',
    async ({ file }) => {
      const { page, report } = await openRead(on.session, on.options, pages.origin + file);
      await page.bringToFront();
      expect(report.marks.length).toBeGreaterThanOrEqual(3);
      for (const mark of report.marks) {
        await hoverMark(page, mark);
        await until(() => cardIsOpen(page), Boolean);
        const box = await until(() => cardBox(page), isWhole);
        expect(gapTo(mark, box)).toBeLessThan(25);
        const look = await inCard(
          on.session,
          page,
          `JSON.stringify(((name, role) => ({
            writingMode: styleOf(card).writingMode,
            direction: styleOf(card).direction,
            lang: card.lang,
            isInLines: name.width > name.height && role.top >= name.bottom,
            startsAtEdge: ${direction === 'rtl' ? 'card.getBoundingClientRect().right - name.right' : 'name.left - card.getBoundingClientRect().left'} < 30,
          }))(card.querySelector('h2').getBoundingClientRect(), card.querySelector('.role').getBoundingClientRect()))`,
        );
        expect(JSON.parse(String(look))).toEqual({
          writingMode: 'horizontal-tb',
          direction,
          lang: locale,
          isInLines: true,
          startsAtEdge: true,
        });
        await page.keyboard.press('Escape');
        await until(
          () => cardIsOpen(page),
          (isOpen) => !isOpen,
        );
      }
      await page.close();
    },
  );
});
