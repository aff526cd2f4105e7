import { expect, test } from 'vitest';
import type { ClaimCard } from '../../../core/card/card-data.ts';
import { wrongMatchReport } from '../../../core/card/wrong-match-report.ts';

const card: ClaimCard = {
  kind: 'claim',
  claim: {
    id: 'lighthouse-sale',
    summary: { en: 'Ada One said the mayor sold the lighthouse.', ar: 'قالت' },
    date: '2024-10-25',
    approximate: false,
    claimants: [],
    sources: [],
  },
  statements: [],
  polarity: 'asserts',
  missing: [],
  why: {
    matched: 'summary',
    wording: 'Ada One said the mayor sold the lighthouse.',
    wordingLanguage: 'en',
    sharedWords: ['harbour', 'moonlight'],
    entities: [{ id: 'ada-one', kind: 'person', name: { en: 'Ada One' } }],
  },
  revision: '2026-11-28',
};

test('a report names the claim, the records and what matched, and nothing of the page', () => {
  const report = wrongMatchReport(card);
  expect(report.split('\n')).toEqual([
    'On Record: wrong match',
    'claim: lighthouse-sale',
    'records: 2026-11-28',
    'read as: asserts',
    'closest summary (en): Ada One said the mayor sold the lighthouse.',
    'named: ada-one',
  ]);
  expect(report).not.toMatch(/harbour|moonlight/);
});

test('the sentence is in it where the reader adds it, on one line', () => {
  expect(wrongMatchReport(card, ' The harbour\n  by moonlight. ').split('\n').at(-1)).toBe(
    'sentence: The harbour by moonlight.',
  );
});

test('a card that does not know why still has its report', () => {
  expect(wrongMatchReport({ ...card, why: undefined }).split('\n')).toHaveLength(4);
});
