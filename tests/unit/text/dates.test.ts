import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../core/text/words/dates.ts';

/** Dates of a text as "year-month-day", what is not given left out. */
const dates = (text: string, language: string) =>
  datesIn(text, language).map(({ year = '', month = '', day = '' }) => `${year}-${month}-${day}`);

describe('dates are read as newsrooms write them', () => {
  it.each([
    ['en', 'On May 7, 2025 and the 3rd of March', ['2025-5-7', '-3-3']],
    ['en', 'since late August 2021, and in May', ['2021-8-', '-5-']],
    ['en', 'Sept. 11; 2024-10-25', ['-9-11', '2024-10-25']],
    ['ar', 'في ٣ آذار و24 أكتوبر/تشرين الأول 2024', ['-3-3', '2024-10-24']],
    ['ar', 'منذ تشرين الثاني، وبأغسطس 2021، في 5 جويلية', ['-11-', '2021-8-', '-7-5']],
    ['fr', 'le 1er août, dans la nuit du 6 au 7 mai 2025, en juin', ['-8-1', '2025-5-7', '-6-']],
    ['ru', '3 марта 2026 года, в мае, с 2022 года', ['2026-3-3', '-5-', '2022--']],
    ['de', 'am 3. März, im Mai 2025, am 24.10.2024', ['-3-3', '2025-5-', '2024-10-24']],
    ['es', 'el 7 de mayo de 2025, en junio, el 5/3/2024', ['2025-5-7', '-6-', '2024-3-5']],
    ['zh', '2024年3月5日', ['2024-3-5']],
  ])('%s: %s', (language, text, found) => {
    expect(dates(text, language)).toEqual(found);
  });
});

describe('other numbers and words are no dates', () => {
  it.each([
    ['en', 'He may march with 12 people; the 737 MAX; 3/7/2024 is of either month'],
    ['fr', 'mars est une planète à 225 millions de kilomètres'],
    ['de', '12 Minuten, Artikel 5'],
  ])('%s: %s', (language, text) => {
    expect(dates(text, language).filter((date) => date !== '2024--')).toEqual([]);
  });
});

it('a date is found where it stands in the text as the page has it', () => {
  const text = 'Le 3\u00ad août 2021, ﷲ le 5 août';
  expect(datesIn(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual(['3\u00ad août 2021', '5 août']);
});
