import type { Page } from 'puppeteer-core';
import type { PageReport, ReportedMark } from '../../core/model/page-hits.ts';

/** Longest wait for a card after the pointer came to rest, ms: dwell and a cold worker. */
const CARD_MS = 10_000;

/** True once a card's host stands on the top layer; its shadow root is closed, so no more of it can be seen from here. */
export function cardIsOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('div[popover="manual"]:popover-open') !== null);
}

/** Scrolls a mark into view and rests the pointer in the middle of its first rectangle. */
export async function hoverMark(page: Page, mark: ReportedMark): Promise<void> {
  const [rect] = mark.rects;
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  const scrolled = await page.evaluate((top) => {
    scrollTo(0, Math.max(0, top - innerHeight / 3));
    return { x: scrollX, y: scrollY };
  }, y);
  // A first move elsewhere: hover intent begins with a pointer that arrives.
  await page.mouse.move(x - scrolled.x + 3, y - scrolled.y - 40);
  await page.mouse.move(x - scrolled.x, y - scrolled.y, { steps: 3 });
}

/** Opens the card of the first visible mark, if the page has one. */
export async function hoverFirstMark(page: Page, report: PageReport): Promise<boolean> {
  const mark = report.marks.find(({ rects }) => rects.some(({ width }) => width > 0));
  if (!mark) return false;
  await hoverMark(page, mark);
  await page.waitForFunction(() => document.querySelector('div[popover="manual"]:popover-open') !== null, {
    timeout: CARD_MS,
  });
  return true;
}
