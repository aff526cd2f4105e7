import { describe, expect, test } from 'vitest';
import { compileRetrievalIndex } from '../../../../core/spot/claims/retrieval/compile.ts';
import { openRetrievalIndex } from '../../../../core/spot/claims/retrieval/open.ts';
import { rerank } from '../../../../core/spot/claims/retrieval/rerank.ts';
import { createSearch } from '../../../../core/spot/claims/retrieval/search.ts';

const CLAIMS = [
  'The harbour mayor secretly sold the lighthouse to a bank.',
  'The harbour mayor opened a school for fishermen.',
  'A bank refused loans to fishermen in the north.',
  'رئيس البلدية باع المنارة سرا إلى مصرف',
  'المصرف رفض قروض الصيادين في الشمال',
];

const bytes = compileRetrievalIndex(CLAIMS);
const search = createSearch(openRetrievalIndex(bytes));

describe('the retrieval index', () => {
  test.each([
    ['Banks refusing a fisherman his loan', 2],
    ['Did the mayor sell our lighthouse? https://example.org/school', 0],
    ['#LighthouseSold by the mayor', 0],
    ['وباعت البلدية المنارة للمصرف', 3],
    ['قرض لصيادي الشمال', 4],
  ])('finds the claim meant by "%s" first', (query, claim) => {
    expect(search(query, 3)[0].claim).toBe(claim);
  });

  test('finds nothing for words that no claim has', () => {
    expect(search('glacier orchestra', 5)).toEqual([]);
  });

  test('gives the same answer when asked again', () => {
    expect(search('harbour mayor', 5)).toEqual(search('harbour mayor', 5));
  });

  test('gives no more claims than asked for, best first', () => {
    const found = search('harbour mayor bank fishermen', 2);
    expect(found).toHaveLength(2);
    expect(found[0].score).toBeGreaterThanOrEqual(found[1].score);
  });

  test('numbers claims right where their distances take several bytes', () => {
    const many = Array.from({ length: 700 }, (_, number) => (number % 300 === 1 ? 'rare comet' : `filler${number}`));
    const found = createSearch(openRetrievalIndex(compileRetrievalIndex(many)))('comet', 5);
    expect(found.map(({ claim }) => claim).sort((a, b) => a - b)).toEqual([1, 301, 601]);
  });

  test.each([0, 8, 19, bytes.length - 1])('refuses bytes cut off after %i', (length) => {
    expect(() => openRetrievalIndex(bytes.slice(0, length))).toThrow('damaged');
  });

  test('reads past no border where postings are damaged', () => {
    const damaged = bytes.slice();
    damaged.fill(0xff, damaged.length - 20);
    const found = createSearch(openRetrievalIndex(damaged))('harbour mayor bank fishermen', 5);
    expect(found.every(({ claim }) => claim >= 0 && claim < CLAIMS.length)).toBe(true);
  });
});

test('looking again puts the claim first that shares pieces of words', () => {
  const texts = ['lightship crews', 'lighthouse keepers'];
  const found = texts.map((_, claim) => ({ claim, score: 1 }));
  expect(rerank('lighthousekeeper', found, (claim) => [texts[claim]]).map(({ claim }) => claim)).toEqual([1, 0]);
});
