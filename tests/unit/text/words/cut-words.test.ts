import { expect, test } from 'vitest';
import { cutWords } from '../../../../core/text/words/cut-words.ts';

test.each([
  ['The lighthouse-keeper’s 3 boats', ['The', 'lighthouse', 'keeper’s', '3', 'boats']],
  ["'quoted' words'", ['quoted', 'words']],
  ['باع رئيسُ البلديّة المنارة، سرًّا.', ['باع', 'رئيسُ', 'البلديّة', 'المنارة', 'سرًّا']],
  ['Маяк продан', ['Маяк', 'продан']],
  ['light\u00adhouse', ['light\u00adhouse']],
  ['灯台 売却', ['灯台', '売却']],
  ['— … !', []],
  ['', []],
])('words of "%s"', (text, words) => {
  const borders = cutWords(text);
  const cut: string[] = [];
  for (let at = 0; at < borders.length; at += 2) cut.push(text.slice(borders[at], borders[at + 1]));
  expect(cut).toEqual(words);
});
