import type { Page } from 'puppeteer-core';
import type { ReportedMark } from '../../../core/model/page-hits.ts';

/** The open card's box in the window, and whether it is what is seen at its middle. */
export const cardBox = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('div[popover="manual"]')!;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    const isSeen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
    return { left, top, right, bottom, isSeen, width: innerWidth, height: innerHeight, scrollX, scrollY };
  });

export type CardBox = Awaited<ReturnType<typeof cardBox>>;

/** All of it in the window, over everything else, wide enough to be read. */
export const isWhole = ({ left, top, right, bottom, isSeen, width, height }: CardBox) =>
  isSeen && left >= 0 && top >= 0 && right <= width + 1 && bottom <= height + 1 && right - left > 200;

/** Distance between a card and the nearest line of its mark, CSS px; below zero where it covers some of it. */
export function gapTo({ rects }: ReportedMark, box: CardBox): number {
  const gaps = rects.map((mark) => {
    const [x, y] = [mark.x - box.scrollX, mark.y - box.scrollY];
    return Math.max(x - box.right, box.left - x - mark.width, y - box.bottom, box.top - y - mark.height);
  });
  return Math.min(...gaps);
}
