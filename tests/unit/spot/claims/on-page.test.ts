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
