import { rectsOf } from './hit-test.ts';
import type { Mark } from './marks.ts';

/**
 * Index of the first of the wanted marks that is to be seen, round the page from one on; -1 where there is none. Text with
 * marks may lie folded away.
 * @param range for measuring
 */
export function nextSeen(
  marks: readonly Mark[],
  range: Range,
  from: number,
  stride: 1 | -1,
  isWanted: (mark: Mark) => boolean = () => true,
): number {
  const { length } = marks;
  for (let tried = 0; tried < length; tried++) {
    const place = (((from + tried * stride) % length) + length) % length;
    const mark = marks[place];
    if (isWanted(mark) && rectsOf(mark, range).length > 0) return place;
  }
  return -1;
}
