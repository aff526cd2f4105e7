import { TimeoutError, type Page } from 'puppeteer-core';
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
  const point = pointOn(mark, others);
  if (!point) throw new Error('The mark has no place of its own.');
  const { x, y } = point;
  const scrolled = await page.evaluate((top) => {
    scrollTo(0, Math.max(0, top - innerHeight / 3));
    return { x: scrollX, y: scrollY };
  }, y);
  // A first move elsewhere: hover intent begins with a pointer that arrives.
  await page.mouse.move(x - scrolled.x + 3, Math.max(0, y - scrolled.y - 40));
  await page.mouse.move(x - scrolled.x, y - scrolled.y, { steps: 3 });
}

type Rect = ReportedMark['rects'][number];
type Point = Pick<Rect, 'x' | 'y'>;

/** Distance between the places that are tried, CSS px. */
const STEP = 7;

/** A place on the mark that the pointer can rest on; for a claim, one that no name takes. */
function pointOn(mark: ReportedMark, others: readonly ReportedMark[]): Point | undefined {
  const names = mark.kind === 'claim' ? others.filter(({ kind }) => kind === 'name') : [];
  return freePoint(
    mark.rects,
    names.flatMap(({ rects }) => rects),
  );
}

/** The middle of the first rectangle that is not taken there, or the place nearest to it that is free. */
export function freePoint(rects: readonly Rect[], taken: readonly Rect[]): Point | undefined {
  for (const rect of rects) {
    if (rect.width <= 0) continue;
    const y = rect.y + rect.height / 2;
    const isFree = (x: number) =>
      !taken.some((o) => x > o.x - STEP && x < o.x + o.width + STEP && y > o.y && y < o.y + o.height);
    const half = rect.width / 2;
    for (let away = 0; away === 0 || away < half - STEP; away += STEP) {
      const x = [rect.x + half + away, rect.x + half - away].find(isFree);
      if (x !== undefined) return { x, y };
    }
  }
  return undefined;
}

/** Opens the card of the first mark that can be reached; false where there is none, or something lies over it. */
export async function hoverFirstMark(page: Page, { marks }: PageReport): Promise<boolean> {
  const mark = marks.find((one) => pointOn(one, marks) !== undefined);
  if (!mark) return false;
  await hoverMark(page, mark, marks);
  try {
    await page.waitForFunction(() => document.querySelector('div[popover="manual"]:popover-open') !== null, {
      timeout: CARD_MS,
    });
    return true;
  } catch (error) {
    if (error instanceof TimeoutError) return false;
    throw error;
  }
}
