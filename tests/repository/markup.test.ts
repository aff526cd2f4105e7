import { expect, it } from 'vitest';
import { CODE, read } from './source-files.ts';

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

it('fetches nothing but files of its own', () => {
  const fetching = shipped.filter((file) =>
    /\bfetch\s*\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource/.test(read(file)),
  );
  expect(fetching).toEqual(['platform/bundled-pack.ts']);
});
