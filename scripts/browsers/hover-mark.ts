import type { Page } from 'puppeteer-core';
import type { PageReport, ReportedMark } from '../../core/model/page-hits.ts';

/** Longest wait for a card after the pointer came to rest, ms: dwell and a cold worker. */
const CARD_MS = 10_000;

/** True once a card's host stands on the top layer; its shadow root is closed, so no more of it can be seen from here. */
export function cardIsOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('div[popover="manual"]:popover-open') !== null);
}

/**
 * Scrolls a mark into view and rests the pointer on it; for a claim, on a place that no name takes.
 * @param others all marks of the page
 */
export async function hoverMark(page: Page, mark: ReportedMark, others: readonly ReportedMark[] = []): Promise<void> {
  const taken = mark.kind === 'claim' ? others.filter(({ kind }) => kind === 'name').flatMap(({ rects }) => rects) : [];
  const { x, y } = freePoint(mark.rects, taken);
  const scrolled = await page.evaluate((top) => {
    scrollTo(0, Math.max(0, top - innerHeight / 3));
    return { x: scrollX, y: scrollY };
  }, y);
  // A first move elsewhere: hover intent begins with a pointer that arrives.
  await page.mouse.move(x - scrolled.x + 3, Math.max(0, y - scrolled.y - 40));
  await page.mouse.move(x - scrolled.x, y - scrolled.y, { steps: 3 });
}

type Rect = ReportedMark['rects'][number];

/** Distance between the places that are tried, CSS px. */
const STEP = 7;

function freePoint(rects: readonly Rect[], taken: readonly Rect[]): { x: number; y: number } {
  for (const rect of rects) {
    const y = rect.y + rect.height / 2;
    for (let x = rect.x + rect.width / 2; x < rect.x + rect.width - STEP; x += STEP) {
      const isTaken = taken.some((o) => x > o.x - STEP && x < o.x + o.width + STEP && y > o.y && y < o.y + o.height);
      if (!isTaken) return { x, y };
    }
  }
  throw new Error('The mark has no place of its own.');
}

/** Opens the card of the first visible mark, if the page has one. */
export async function hoverFirstMark(page: Page, report: PageReport): Promise<boolean> {
  const mark = report.marks.find(({ rects }) => rects.some(({ width }) => width > 0));
  if (!mark) return false;
  await hoverMark(page, mark, report.marks);
  await page.waitForFunction(() => document.querySelector('div[popover="manual"]:popover-open') !== null, {
    timeout: CARD_MS,
  });
  return true;
}
