import { describe, expect, it } from 'vitest';
import { reviewsPack } from '../../../core/own-packs/claim-reviews/reviews-pack.ts';
import { recordsOf } from '../../../core/own-packs/known-records.ts';
import { MOST_STORIES_OF_A_PACK } from '../../../core/own-packs/limits.ts';
import { bundledPack, importOf } from './example-pack.ts';

/** Fields of one review that are read, however many reviews there are. */
const MOST_READS = 40;

const day = (number: number) => new Date(Date.UTC(2000, 0, 1 + (number % 9_000))).toISOString().slice(0, 10);

/** A feed whose reviews count how often a field of theirs is read. */
function countedFeed(size: number): { feed: object; reads: () => number } {
  let reads = 0;
  const counted = (fields: object) =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(fields).map(([key, value]) => [
          key,
          {
            enumerable: true,
            get() {
              reads++;
              return value;
            },
          },
        ]),
      ),
    );
  const dataFeedElement = Array.from({ length: size }, (_, number) => ({
    item: counted({
      '@type': 'ClaimReview',
      url: `https://checkers.example/${number}`,
      claimReviewed: `The harbour bridge number ${number} was sold.`,
      inLanguage: 'en',
      datePublished: day(number),
      author: counted({ '@type': 'Organization', name: 'Harbour Checkers Desk' }),
      itemReviewed: counted({ author: counted({ '@type': 'Person', name: `Nora Quayle ${number % 700}` }) }),
      reviewRating: counted({ alternateName: 'Made up' }),
    }),
  }));
  return { feed: { dataFeedElement }, reads: () => reads };
}

describe('a feed of a hundred thousand reviews', () => {
  it('takes work in step with its length, and its costly part no more often than there are stories', async () => {
    const known = { bundled: recordsOf(await bundledPack()), others: [] };
    for (const size of [1_000, 100_000]) {
      const { feed, reads } = countedFeed(size);
      let texts = 0;
      const namedIn = () => {
        texts++;
        return { about: [], context: [] };
      };
      const made = reviewsPack(feed, known, namedIn, 'not stated')!;
      expect('pack' in made && made.pack.stories.length).toBe(Math.min(size, MOST_STORIES_OF_A_PACK));
      expect(texts).toBeLessThanOrEqual(MOST_STORIES_OF_A_PACK);
      expect(reads()).toBeLessThanOrEqual(MOST_READS * size);
      expect(reads()).toBeGreaterThan(5 * size);
    }
  });

  it('is taken with its newest reviews, and tells how many are left out', async () => {
    const feed = Array.from({ length: 100_000 }, (_, number) => ({
      '@type': 'ClaimReview',
      url: `https://checkers.example/${number}`,
      claimReviewed: `The bridge ${number} was sold.`,
      inLanguage: 'en',
      datePublished: day(number),
      author: { name: 'Harbour Checkers' },
    }));
    const read = await importOf(feed);
    expect(read).toMatchObject({ kind: 'pack', leftOut: { 'too-many': 100_000 - MOST_STORIES_OF_A_PACK } });
    const days = read.kind === 'pack' ? read.pack.stories.map(({ claim }) => claim.date).sort() : [];
    const all = feed.map(({ datePublished }) => datePublished).sort();
    expect(days[0] >= all[all.length - MOST_STORIES_OF_A_PACK]).toBe(true);
  });
});
