import { describe, expect, test } from 'vitest';
import { impactTable, rarity } from '../../../../core/spot/claims/retrieval/bm25.ts';
import { compileRetrievalIndex } from '../../../../core/spot/claims/retrieval/compile.ts';
import { openRetrievalIndex } from '../../../../core/spot/claims/retrieval/open.ts';
import { piecesOf } from '../../../../core/spot/claims/retrieval/pieces.ts';
import { rerank } from '../../../../core/spot/claims/retrieval/rerank.ts';
import { createSearch } from '../../../../core/spot/claims/retrieval/search.ts';
import { searchTerms } from '../../../../core/text/words/search-terms.ts';

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

  test('ranks as a search does that reads every posting, where words are common and where they are rare', () => {
    const WORDS = ['harbour', 'mayor', 'bank', 'school', 'loan', 'boat', 'storm', 'vote'];
    // Words of falling frequency, so that some are common in the index's sense, some are read through.
    const texts = Array.from({ length: 900 }, (_, claim) =>
      [...WORDS.filter((_word, at) => (claim * 7 + at * 13) % (at * 6 + 2) === 0), `n${claim % 450}`].join(' '),
    );
    const asked = createSearch(openRetrievalIndex(compileRetrievalIndex(texts)));
    const termsOf = texts.map((text) => new Set(searchTerms(text)));
    const mean = termsOf.reduce((sum, terms) => sum + terms.size, 0) / texts.length;
    const impacts = impactTable(Math.round(mean * 1000) / 1000);
    for (const query of ['harbour mayor bank n7', 'school n12 n300 boat', 'vote storm boat loan n449']) {
      const wanted = searchTerms(query);
      const scores = termsOf.map((terms) =>
        wanted
          .filter((term) => terms.has(term))
          .map((term) => rarity(termsOf.filter((one) => one.has(term)).length, texts.length) * impacts[terms.size * 2])
          .reduce((sum, weight) => sum + weight, 0),
      );
      const best = scores.toSorted((a, b) => b - a).slice(0, 5);
      const found = asked(query, 5);
      expect(found.map(({ score }) => Number(score.toFixed(3)))).toEqual(best.map((score) => Number(score.toFixed(3))));
      for (const { claim, score } of found) expect(score).toBeCloseTo(scores[claim], 3);
    }
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

test('pieces are the same in another case, with marks, and beside a link', () => {
  expect(piecesOf('Ein Café, am HAFEN https://example.org/x')).toEqual(piecesOf('ein cafe am hafen '));
  expect(piecesOf('Straße')).toEqual(piecesOf('strasse'));
  expect(piecesOf('abc')).toEqual([]);
});

test('looking again puts the claim first that shares pieces of words', () => {
  const texts = ['lightship crews', 'lighthouse keepers'];
  const found = texts.map((_, claim) => ({ claim, score: 1 }));
  expect(rerank('lighthousekeeper', found, (claim) => [texts[claim]]).map(({ claim }) => claim)).toEqual([1, 0]);
});
