import { expect, it } from 'vitest';
import { archiveAddress } from '../../../core/card/archive.ts';

it.each([
  ['2024-10-25', 'https://news.example/a?b=c', 'https://web.archive.org/web/20241025/https://news.example/a?b=c'],
  ['2024-10', 'https://news.example/a', 'https://web.archive.org/web/202410/https://news.example/a'],
  [undefined, 'https://news.example/a#part', 'https://web.archive.org/web/*/https://news.example/a'],
])('copies of a page of %s, %s, are looked for by day and address', (date, url, expected) => {
  expect(archiveAddress({ date, url })).toBe(expected);
});
