import { TimeoutError, type Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { PageReport, ReportedMark } from '../../../core/model/page-hits.ts';
import { freePoint, hoverFirstMark } from '../../../scripts/browsers/hover-mark.ts';

const rect = (x: number, width: number) => ({ x, y: 0, width, height: 20 });

it.each([
  ['the middle of what nothing covers', [rect(0, 100)], [], 50],
  ['the middle of a mark of a letter or two', [rect(0, 9)], [], 4.5],
  ['a place right of a name in the middle', [rect(0, 100)], [rect(40, 20)], 71],
  ['a place left of a name that takes the rest', [rect(0, 100)], [rect(40, 60)], 29],
  ['the next line where names take the first', [rect(0, 100), rect(200, 50)], [rect(0, 100)], 225],
  ['the next line where the first has no width', [rect(0, 0), rect(200, 50)], [], 225],
])('the pointer goes to %s', (_, rects, taken, x) => {
  expect(freePoint(rects, taken)).toEqual({ x, y: 10 });
});

it('there is no place where names take all', () => {
  expect(freePoint([rect(0, 100)], [rect(0, 100)])).toBeUndefined();
});

const mark = (kind: ReportedMark['kind'], x: number, width: number): ReportedMark => ({
  kind,
  id: 'some-id',
  text: 'some text',
  rects: [rect(x, width)],
});

/** A page on which a card opens, or on which something lies over the text and none does. */
function pageThat(opens: boolean) {
  const moves: number[] = [];
  const page = {
    evaluate: async () => ({ x: 0, y: 0 }),
    mouse: { move: async (x: number) => void moves.push(x) },
    waitForFunction: async () => {
      if (!opens) throw new TimeoutError('Waiting failed: 10000ms exceeded');
    },
  };
  return { page: page as unknown as Page, moves };
}
const report = (...marks: ReportedMark[]) => ({ marks }) as unknown as PageReport;

it('the first card of a page is that of a mark that can be seen and has a place of its own', async () => {
  const { page, moves } = pageThat(true);
  const marks = [mark('name', 0, 0), mark('claim', 0, 50), mark('name', 0, 50), mark('name', 300, 40)];
  expect(await hoverFirstMark(page, report(...marks))).toBe(true);
  expect(moves.at(-1)).toBe(25);
  expect(await hoverFirstMark(page, report(marks[1], marks[2]))).toBe(true);
});

it('a page whose marks cannot be reached has no first card, and that is no error', async () => {
  expect(await hoverFirstMark(pageThat(false).page, report(mark('name', 0, 50)))).toBe(false);
  expect(await hoverFirstMark(pageThat(true).page, report(mark('name', 0, 0)))).toBe(false);
  expect(await hoverFirstMark(pageThat(true).page, report())).toBe(false);
});
