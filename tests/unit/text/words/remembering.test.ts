import { expect, it, vi } from 'vitest';
import { remembering, rememberingWords } from '../../../../core/text/words/remembering.ts';

const counted = () => vi.fn<(text: string, language: string) => object>((text, language) => ({ text, language }));

it('what was made of a text is not made again, and is made of another text or in another language', () => {
  const make = counted();
  const remembered = remembering(make);
  expect(remembered('a', 'en')).toBe(remembered('a', 'en'));
  expect(remembered('b', 'en')).toEqual({ text: 'b', language: 'en' });
  expect(remembered('a', 'de')).toEqual({ text: 'a', language: 'de' });
  expect(make).toHaveBeenCalledTimes(3);
});

it('long texts are not kept beside one another: a page may consist of some megabytes', () => {
  const make = counted();
  const remembered = remembering(make);
  const long = ['x', 'y', 'z'].map((unit) => unit.repeat(150_000));
  for (const text of [...long, ...long]) remembered(text);
  expect(make).toHaveBeenCalledTimes(6);
  // The last is: each claim that is told in it asks for the same.
  remembered(long[2]);
  expect(make).toHaveBeenCalledTimes(6);
});

it('a few dozen sentences are, whatever was asked for between', () => {
  const make = counted();
  const remembered = remembering(make);
  remembered('x'.repeat(1_000_000));
  const sentences = Array.from({ length: 60 }, (_, number) => `${number} `.repeat(100));
  for (const text of [...sentences, ...sentences]) remembered(text);
  expect(make).toHaveBeenCalledTimes(61);
});

it('words are remembered, with an answer of nothing too, but none of a length that no word has', () => {
  const look = vi.fn<(word: string) => number | undefined>((word) => (word === 'the' ? undefined : word.length));
  const known = rememberingWords(look);
  for (let time = 0; time < 3; time++) expect(['the', 'word'].map(known)).toEqual([undefined, 4]);
  expect(look).toHaveBeenCalledTimes(2);
  const long = 'x'.repeat(500);
  expect([known(long), known(long)]).toEqual([500, 500]);
  expect(look).toHaveBeenCalledTimes(4);
});

it('words of many pages do not add up without end', () => {
  const look = vi.fn<(word: string) => number>((word) => word.length);
  const known = rememberingWords(look);
  const count = 30_000;
  for (let number = 0; number < count; number++) known(String(number));
  known('0');
  expect(look).toHaveBeenCalledTimes(count + 1);
});
