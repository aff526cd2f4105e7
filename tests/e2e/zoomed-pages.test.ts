import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { pageReport, tabOf } from '../../scripts/browsers/page-report.ts';
import { cardBox, gapTo, isWhole } from './hands/card-box.ts';
import { inCard } from './hands/in-card.ts';
import { BROWSERS, cardIsOpen, openRead, until } from './open-browser.ts';
import { servePages } from './page-folder.ts';
import { withExtension } from './with-extension.ts';

/** In the first line, in the middle of the window, in its lowest corner. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
  <p>Dmitry Peskov was in Moscow.
  <p style="position:fixed;inset:45% auto auto 40%">Emmanuel Macron
  <p style="position:fixed;inset:auto 0 0 auto">Vladimir Putin`;

/** Lines of text that are to be seen before anything is scrolled, CSS px. */
const FEW_LINES = 95;

describe.each(BROWSERS)('a page zoomed by the browser, in %s', (kind) => {
  const on = withExtension(kind, { locale: 'en' });
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    pages = await servePages({ 'zoomed.html': PAGE });
  });
  afterAll(() => pages?.close());

  const zoom = async (page: Page, address: string, factor: number) => {
    await callApi(on.options, 'tabs.setZoom', await tabOf(on.options, address), factor);
    await page.waitForFunction((wanted) => Math.abs(devicePixelRatio - wanted) < 0.01, {}, factor);
  };

  it.each([0.5, 1.5, 3])('by %d shows each card beside its mark, whole and to be read', async (factor) => {
    const { page, address } = await openRead(on.session, on.options, `${pages.origin}zoomed.html?${factor}`);
    await page.bringToFront();
    const before = await page.evaluate(() => innerWidth);
    await zoom(page, address, factor);
    expect(await page.evaluate(() => innerWidth)).toBeCloseTo(before / factor, -1);
    // Where the marks are now.
    const { marks } = await pageReport(on.options, address);
    expect(marks.map(({ id }) => id)).toEqual(['dmitry-peskov', 'emmanuel-macron', 'vladimir-putin']);
    for (const mark of marks) {
      await hoverMark(page, mark);
      await until(() => cardIsOpen(page), Boolean);
      const box = await until(() => cardBox(page), isWhole);
      const gap = gapTo(mark, box);
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(25);
      const { text, seen, fontSize, isCut } = JSON.parse(String(await inCard(on.session, page, READ))) as Read;
      expect(text).not.toBe('');
      expect(seen).toBeGreaterThan(FEW_LINES);
      expect(fontSize).toBe(15);
      expect(isCut).toBe(false);
      await page.keyboard.press('Escape');
      await until(
        () => cardIsOpen(page),
        (isOpen) => !isOpen,
      );
    }
    await zoom(page, address, 1);
    await page.close();
  });
});

interface Read {
  text: string;
  /** Height of the text that is in sight, CSS px of the zoomed page. */
  seen: number;
  fontSize: number;
  /** Whether lines are wider than the card. */
  isCut: boolean;
}

const READ = `JSON.stringify(((content, frame, footer) => ({
  text: card.querySelector('h2').innerText,
  seen: Math.min(content.bottom, frame.bottom, footer.top < frame.bottom ? footer.top : frame.bottom) - Math.max(content.top, frame.top),
  fontSize: parseFloat(styleOf(card).fontSize),
  isCut: card.scrollWidth > card.clientWidth || card.querySelector('.content').scrollWidth > card.querySelector('.content').clientWidth,
}))(card.querySelector('.content').getBoundingClientRect(), card.getBoundingClientRect(), card.querySelector('footer').getBoundingClientRect()))`;
