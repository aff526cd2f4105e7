import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../core/model/statement.ts';
import { pageWords, splitReported } from '../../../../core/spot/claims/on-page.ts';

const QUOTE = 'We never sold the lighthouse to any bank, and whoever prints such stories must answer for them in court';
const STATEMENT: Statement = {
  id: 'st-mayor-1',
  speaker: 'mayor',
  role: { en: 'Mayor' },
  date: '2020',
  stance: 'denies',
  quotes: [{ lang: 'en', text: QUOTE, source: 0 }],
  summary: { en: 'The mayor denied the sale.' },
  sources: [{ outlet: 'Example', url: 'https://example.org/', lang: 'en', grade: 'B' }],
};

function isReported(text: string): boolean {
  const page = pageWords([{ text, kind: 'text' }], [], 'en');
  return splitReported([STATEMENT], new Set(), [0], page).onPage.includes(STATEMENT.id);
}

describe('a statement is reported where its words are quoted', () => {
  it.each([
    ['whole', `“${QUOTE},” said the mayor.`],
    ['with a word changed', QUOTE.replace('stories', 'tales')],
    ['in a long part', 'The mayor: “whoever prints such stories must answer for them in court”.'],
  ])('%s', (_, text) => expect(isReported(text)).toBe(true));
});

describe('a statement is not reported where its words only occur', () => {
  it.each([
    [
      'in another order',
      'In court the bank must answer who sold stories to whoever prints such things about any lighthouse we never saw.',
    ],
    ['in a short part', 'They never sold the lighthouse.'],
  ])('%s', (_, text) => expect(isReported(text)).toBe(false));
});

it('a quotation must stand in one block', () => {
  const words = QUOTE.split(' ');
  const parts = [0, 5, 10, 15].map((at) => words.slice(at, at + 5).join(' '));
  const reported = (texts: readonly string[]) => {
    const blocks = texts.map((text) => ({ text, kind: 'text' as const }));
    return splitReported([STATEMENT], new Set(), [0], pageWords(blocks, [], 'en')).onPage.length > 0;
  };
  expect(reported(parts)).toBe(false);
  expect(reported(['It rained in the harbour.', parts.join(' ')])).toBe(true);
});

describe('a denial is reported where its speaker denies what was told shortly before', () => {
  const SPEAKER = 0;
  const BANK = 1;
  const told = (...sentences: { text: string; named: { entity: number; start: number }[] }[]) =>
    splitReported([STATEMENT], new Set([BANK]), [SPEAKER], pageWords([], sentences, 'en')).onPage.length > 0;
  const claim = {
    text: 'The lighthouse went to Harbour Bank, a newspaper wrote.',
    named: [{ entity: BANK, start: 25 }],
  };
  const denial = { text: 'Mayor Example denied it.', named: [{ entity: SPEAKER, start: 0 }] };
  const other = { text: 'It rained.', named: [] };

  it('in the next sentence or the one after', () => {
    expect(told(claim, denial)).toBe(true);
    expect(told(claim, other, denial)).toBe(true);
  });

  it('not further away, not before, and not by somebody else', () => {
    expect(told(claim, other, other, denial)).toBe(false);
    expect(told(denial, claim)).toBe(false);
    expect(told(claim, { ...denial, named: [{ entity: 2, start: 0 }] })).toBe(false);
  });
});
