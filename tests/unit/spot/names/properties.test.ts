import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../core/text/languages/index.ts';
import { foldText } from '../../../../core/text/normalize.ts';
import { form, spotPage } from './spot-page.ts';

const EXAMPLES = LANGUAGES.flatMap(({ code, examples }) => examples.map((example) => ({ code, ...example })));
const FORMS = EXAMPLES.map(({ form: text }, entity) => form(text, entity));
const CODES = LANGUAGES.map(({ code }) => code);
const WORD = /[\p{L}\p{N}]/u;

const anything = string({ unit: 'binary', maxLength: 60 });
const pieces = array(constantFrom(...EXAMPLES.map(({ text }) => text), ' ', '. ', '\n', '\u200F', '«', '’', '-'), {
  maxLength: 8,
});

describe('spotNames on any text', () => {
  it('gives ranges inside the text, in order, without overlap', () => {
    assert(
      property(array(anything), pieces, constantFrom(...CODES), (noise, parts, language) => {
        const texts = [noise.join(''), parts.join(''), parts.map((part, at) => part + (noise[at] ?? '')).join('')];
        let before = { block: 0, end: 0 };
        for (const { block, start, end, confidence } of spotPage(FORMS, texts, language)) {
          expect(block).toBeGreaterThanOrEqual(before.block);
          expect(start).toBeGreaterThanOrEqual(block === before.block ? before.end : 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(texts[block].length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          before = { block, end };
        }
      }),
    );
  });

  it('begins and ends each hit on a letter or digit', () => {
    assert(
      property(pieces, constantFrom(...CODES), (parts, language) => {
        const text = parts.join('');
        for (const { start, end } of spotPage(FORMS, [text], language)) {
          expect(foldText(text.slice(start, end)).trim()).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su);
        }
      }),
    );
  });

  it.each(EXAMPLES.filter(({ found }) => found !== undefined))(
    'finds "$form" at the same place in $code behind any other block',
    ({ code, form: recorded, text, found }) => {
      assert(
        property(anything, (noise) => {
          const hits = spotPage([form(recorded)], [noise, text], code).filter(({ block }) => block === 1);
          expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([found]);
        }),
        { numRuns: 10 },
      );
    },
  );
});

describe('an index of plain names', () => {
  const names = [
    'Ada Lovelace',
    'Ada',
    'Universal Turing',
    'Turing Award',
    'Grace Hopper',
    'Grace Hopper Museum',
    'Linus',
  ];
  const words = ['Ada', 'Lovelace', 'Universal', 'Turing', 'Award', 'Grace', 'Hopper', 'Museum', 'Linus', 'met', 'the'];

  /** Slow and obvious: at each word the longest name that stands there between borders. */
  function oracle(text: string): string[] {
    const found: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (at > 0 && WORD.test(text[at - 1])) continue;
      const here = names.filter((name) => text.startsWith(name, at) && !WORD.test(text[at + name.length] ?? ''));
      const longest = here.toSorted((left, right) => right.length - left.length)[0];
      if (longest === undefined) continue;
      found.push(`${at}:${longest}`);
      at += longest.length - 1;
    }
    return found;
  }

  it('finds what a slow search finds: leftmost, then longest', () => {
    const forms = names.map((name, entity) => form(name, entity, 'unique', false));
    assert(
      property(array(constantFrom(...words), { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        expect(spotPage(forms, [text]).map(({ start, why }) => `${start}:${why.form}`)).toEqual(oracle(text));
      }),
    );
  });
});
