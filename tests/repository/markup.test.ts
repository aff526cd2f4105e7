import { expect, it } from 'vitest';
import { CODE, importsOf, read } from './source-files.ts';

/** Ways to make elements out of text. Records, pages and imported packs are hostile input; none may come near one. */
const MARKUP =
  /\.(innerHTML|outerHTML)\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|DOMParser/;
const RUNS_TEXT = /\beval\s*\(|new Function\s*\(/;

const shipped = CODE.filter((file) => !file.startsWith('scripts/'));

it('builds no markup from strings', () => {
  expect(shipped.filter((file) => MARKUP.test(read(file)))).toEqual([]);
});

it('runs no text as code', () => {
  expect(shipped.filter((file) => RUNS_TEXT.test(read(file)))).toEqual([]);
});

it('writes nothing to the console of a page', () => {
  expect(shipped.filter((file) => /\bconsole\.\w+\(/.test(read(file)))).toEqual([]);
});

it('fetches nothing but files of its own, and in the settings what a reader clicks for', () => {
  const fetching = shipped.filter((file) =>
    /\bfetch\s*\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource/.test(read(file)),
  );
  expect(fetching.toSorted()).toEqual(['platform/bundled-pack.ts', 'platform/fetch-file.ts']);
  const lead = (to: string) => shipped.filter((file) => importsOf(file).includes(to));
  expect(lead('platform/fetch-file.ts')).toEqual(['entrypoints/options/look-for-update.ts']);
  expect(lead('entrypoints/options/look-for-update.ts').every((file) => file.startsWith('entrypoints/options/'))).toBe(
    true,
  );
});
