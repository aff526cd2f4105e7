import { expect, it } from 'vitest';
import type { Story } from '../../../core/model/story.ts';
import { coverageOf } from '../../../core/records/coverage.ts';

const source = (host: string, date: string) => ({
  outlet: host,
  url: `https://${host}/a`,
  date,
  lang: 'en',
  grade: 'A' as const,
});
const told = { en: 'Bob said no.', ar: 'قال بوب لا.' };

const story: Story = {
  claim: {
    id: 'some-claim',
    claimants: ['ada'],
    date: '2024-05-02',
    region: 'americas',
    summary: told,
    wordings: { en: ['Bob was away'], ar: ['كان بوب غائبا'] },
    about: ['bob'],
    sources: [source('a.example', '2024-05-02')],
  },
  statements: [
    {
      id: 'st-bob',
      speaker: 'bob',
      role: told,
      date: '2024-05-20',
      stance: 'denies',
      quotes: [],
      summary: told,
      sources: [source('a.example', '2024-05-20'), source('b.example', '2024-05-02')],
    },
  ],
};

it('a page older than a statement is no second source for it, and is listed', () => {
  const { two_source_share, gaps } = coverageOf({ entities: [], stories: [story] });
  expect(two_source_share).toBe(0);
  expect(gaps).toContain('claim some-claim: 1 of 1 statements with one source');
  expect(gaps).toContain('claim some-claim: st-bob of 2024-05-20 has a source of 2024-05-02');
});

it('a page of the same day is', () => {
  const [statement] = story.statements;
  const sources = [source('a.example', '2024-05-20'), source('b.example', '2024-05-20')];
  const { two_source_share } = coverageOf({
    entities: [],
    stories: [{ ...story, statements: [{ ...statement, sources }] }],
  });
  expect(two_source_share).toBe(1);
});

it('original words from a page in another language are listed, a translation or words of the page’s language are not', () => {
  const [statement] = story.statements;
  const quotes = [
    { lang: 'ar', text: 'لم أكن غائبا', original: true, source: 0 },
    { lang: 'en', text: 'I was there', original: true, source: 0 },
    { lang: 'fr', text: 'J’y étais', source: 0 },
  ];
  const { gaps } = coverageOf({ entities: [], stories: [{ ...story, statements: [{ ...statement, quotes }] }] });
  expect(gaps.filter((gap) => gap.includes('original words'))).toEqual([
    'claim some-claim: st-bob has original words in ar from a page in en',
  ]);
});
