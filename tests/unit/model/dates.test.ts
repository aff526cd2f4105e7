import { describe, expect, it } from 'vitest';
import { isBefore, isRealDate } from '../../../core/model/dates.ts';

describe('partial dates', () => {
  it.each(['2024-10-25', '2024-10', '2024', '2024-02-29'])('%s is real', (text) => {
    expect(isRealDate(text)).toBe(true);
  });

  it.each(['2023-02-29', '2024-13', '24-10-25', '2024-10-25~', '', '2024-1-1'])('"%s" is refused', (text) => {
    expect(isRealDate(text)).toBe(false);
  });

  it.each([
    ['2024-10-24', '2024-10-25', true],
    ['2024', '2024-10-25', false],
    ['2024-10', '2024-11-01', true],
    ['2024-10-25', '2024-10', false],
  ])('%s is certainly before %s: %s', (a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
  });
});
