import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../core/own-packs/claim-reviews/read-review.ts';
import { writePackFile } from '../../../core/own-packs/stored-pack.ts';
import { importOf, soundPack, type Loose } from './example-pack.ts';

/** A review as fact-checkers publish them. */
const review = (): Loose => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://www.checkers.example/bridge',
  datePublished: '2026-05-13 15:44',
  inLanguage: 'en-GB',
  headline: 'What the bridge cost',
  claimReviewed: 'Elon Musk paid for the harbour bridge with stolen money.',
  author: { '@type': 'Organization', name: 'Harbour Checkers Desk' },
  itemReviewed: {
    '@type': 'Claim',
    datePublished: '2026-05-07',
    author: { '@type': 'Person', name: ' Nora  Quayle' },
    appearance: [{ '@type': 'SocialMediaPosting', url: 'https://social.example/1' }],
  },
  reviewRating: { '@type': 'Rating', ratingValue: '1', alternateName: 'Mostly made up' },
});

const changed = (change: (one: Loose) => void): Loose => {
  const one = review();
  change(one);
  return one;
};

describe('a file of ClaimReviews', () => {
  it.each<[string, Loose]>([
    ['one review', review()],
    ['an array', [review()]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, review()] }],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: review() }] }],
    ['a feed whose items are lists', { '@type': 'DataFeed', dataFeedElement: [{ item: [review()] }] }],
    ['types as addresses', changed((one) => (one['@type'] = ['http://schema.org/ClaimReview']))],
    ['types without the sign', changed((one) => ([one.type, one['@type']] = ['ClaimReview', undefined]))],
  ])('is read as %s', async (_, file) => {
    const { pack, stories, entities } = await soundPack(file);
    expect(pack).toEqual({
      id: 'reviews-checkers-example',
      title: { en: 'Harbour Checkers Desk (checkers.example)' },
      revision: '2026-05-13',
      licence: 'not stated',
      authors: ['Harbour Checkers Desk'],
    });
    expect(stories).toHaveLength(1);
    expect(entities.map(({ kind, names }) => [kind, names])).toEqual([
      ['person', { en: ['Nora Quayle'] }],
      ['organization', { en: ['Harbour Checkers Desk'] }],
    ]);
  });

  it('becomes a claim in the publisher’s wording and its rating in its own words, never a verdict of ours', async () => {
    const { stories, entities } = await soundPack(review());
    const [{ claim, statements }] = stories;
    const [claimant, publisher] = entities;
    expect(claim).toMatchObject({
      claimants: [claimant.id],
      date: '2026-05-07',
      about: ['elon-musk'],
      summary: { en: review().claimReviewed },
      wordings: { en: [review().claimReviewed] },
      sources: [
        { url: 'https://www.checkers.example/bridge', outlet: 'Harbour Checkers Desk', title: 'What the bridge cost' },
        { url: 'https://social.example/1', outlet: 'social.example' },
      ],
    });
    expect(claim).not.toHaveProperty('approximate');
    expect(statements).toMatchObject([
      {
        speaker: publisher.id,
        date: '2026-05-13',
        stance: 'finds',
        quotes: [{ lang: 'en', text: 'Mostly made up', original: true, source: 0 }],
        sources: [{ url: 'https://www.checkers.example/bridge', date: '2026-05-13' }],
      },
    ]);
    for (const text of Object.values(statements[0].summary)) {
      const outside = text!.replaceAll(/[“«„][^”»“]+[”»“]/g, '');
      expect(text).toContain('Mostly made up');
      expect(outside).not.toContain('made up');
      expect(outside).toContain('Harbour Checkers Desk');
    }
  });

  it('reads the answer of a fact-check search', async () => {
    const claims = [
      {
        text: 'خبر عن انقطاع التيار الكهربائي عن جميع أنحاء أوروبا.',
        claimant: 'x.com',
        claimDate: '2025-04-28T19:23:46Z',
        claimReview: [
          {
            publisher: { name: 'مسبار', site: 'misbar.com' },
            url: 'https://www.misbar.com/a',
            title: 'الكهرباء',
            reviewDate: '2025-04-29T19:23:46Z',
            textualRating: 'misleading',
            languageCode: 'ar',
          },
        ],
      },
    ];
    const { stories, entities } = await soundPack({ claims });
    // An address is where it stood, not who said it; one word is also a word.
    expect(stories[0].claim.claimants).toEqual([]);
    expect(entities).toMatchObject([
      { names: {}, shortNames: { ar: ['مسبار'] }, contextWords: { ar: ['misbar.com'] } },
    ]);
    expect(stories[0].statements[0].quotes).toMatchObject([{ lang: 'en', text: 'misleading' }]);
  });

  it('can be saved as a pack and brought again', async () => {
    const pack = await soundPack([review(), changed((one) => delete one.itemReviewed)]);
    expect(await soundPack(writePackFile(pack))).toEqual(pack);
  });

  it.each<[LeftOut, (one: Loose) => void]>([
    ['no-address', (one) => delete one.url],
    ['no-address', (one) => (one.url = 'http://checkers.example/')],
    ['no-address', (one) => (one.url = 'javascript:alert(1)')],
    ['no-claim', (one) => delete one.claimReviewed],
    ['no-claim', (one) => (one.claimReviewed = ' \n')],
    ['no-claim', (one) => (one.claimReviewed = 'x '.repeat(600))],
    ['no-claim', (one) => (one.claimReviewed = { a: 1 })],
    ['no-publisher', (one) => delete one.author],
    ['no-publisher', (one) => (one.author = { '@type': 'Organization', name: '???' })],
    ['no-date', (one) => (one.datePublished = '0001-01-01 00:00:00Z')],
    ['no-date', (one) => (one.datePublished = '2026-13-01')],
    ['no-date', (one) => (one.datePublished = 1_700_000_000)],
  ])('leaves out and counts what has %s', async (reason, change) => {
    const read = await importOf([review(), changed(change)]);
    expect(read).toMatchObject({ kind: 'pack', leftOut: { [reason]: 1 }, pack: { stories: { length: 1 } } });
    expect(await importOf([changed(change)])).toEqual({ kind: 'nothing', leftOut: { [reason]: 1 } });
  });

  it('leaves out what is there twice, and what another pack has', async () => {
    const second = changed((one) => (one.claimReviewed = 'Elon Musk sold the harbour bridge.'));
    const read = await importOf([review(), review(), second]);
    expect(read).toMatchObject({ kind: 'pack', leftOut: { twice: 1 }, pack: { stories: { length: 2 } } });
    const other = await soundPack([review()]);
    const others = [{ ...other, pack: { ...other.pack, id: 'other' } }];
    expect(await importOf([review(), second], others)).toMatchObject({
      kind: 'pack',
      leftOut: { elsewhere: 1 },
      pack: { stories: { length: 1 } },
    });
  });

  it.each<[string, (one: Loose) => void, Loose]>([
    [
      'a rating that is a paragraph is not quoted, and not cut',
      (one) => (one.reviewRating.alternateName = 'False. '.repeat(40)),
      { quotes: [], summary: { en: 'Harbour Checkers Desk published a review of this claim.' } },
    ],
    ['a rating that is a number says nothing', (one) => (one.reviewRating.alternateName = '2'), { quotes: [] }],
    ['no rating at all', (one) => delete one.reviewRating, { quotes: [] }],
  ])('takes a review with %s', async (_, change, statement) => {
    const { stories } = await soundPack(changed(change));
    expect(stories[0].statements[0]).toMatchObject(statement);
  });

  it.each<[string, (one: Loose) => void]>([
    ['no date', (one) => delete one.itemReviewed.datePublished],
    ['a date after its review', (one) => (one.itemReviewed.datePublished = '2027-01-01')],
  ])('says “about” of a claim with %s: it is not later than its review', async (_, change) => {
    const { stories } = await soundPack(changed(change));
    expect(stories[0].claim).toMatchObject({ date: '2026-05-13', approximate: true });
  });

  it('joins publishers by host, and takes somebody whose name is on file for that entity', async () => {
    const { entities, stories } = await soundPack([
      review(),
      changed((one) => {
        one.url = 'https://checkers.example/2';
        one.author.name = 'The Checkers of the Harbour';
        one.itemReviewed.author = { '@type': 'Person', name: 'Dmitry Peskov' };
      }),
    ]);
    const speakers = new Set(stories.map(({ statements }) => statements[0].speaker));
    expect(speakers.size).toBe(1);
    expect(stories.flatMap(({ claim }) => claim.claimants)).toContain('dmitry-peskov');
    expect(entities).toHaveLength(2);
  });

  it.each([
    ['Quayle', 'Person'],
    ['Facebook posts', 'Person'],
    ['Multiple Sources', 'Organization'],
    ['Social Media Users', 'Organization'],
    ['Viral image', 'Person'],
    ['Вирусные посты пользователей', 'Person'],
    ['ناشطون على فيسبوك', 'Person'],
    ['The Russian and Syrian defense ministries', 'Person'],
    ['Nora Quayle', 'Thing'],
  ])('marks “%s” (%s) nowhere by itself', async (name, type) => {
    const { entities } = await soundPack(changed((one) => (one.itemReviewed.author = { '@type': type, name })));
    expect(entities[0]).toMatchObject({ names: {}, shortNames: { en: [name] } });
  });

  it('reads the language of what declares none', async () => {
    const { stories } = await soundPack(
      changed((one) => {
        delete one.inLanguage;
        one.claimReviewed =
          'Der Ausbruch ist eine von der Regierung und den Medien geplante Sache, die nicht wahr ist.';
      }),
    );
    expect(Object.keys(stories[0].claim.wordings)).toEqual(['de']);
  });

  it('takes a hostile review for no more than it says', async () => {
    const { entities, stories } = await soundPack(
      changed((one) => {
        one.itemReviewed.author = JSON.parse(
          '[{"__proto__": {"name": "Nora Quayle"}}, "constructor", {"name": ["a", "b"]}]',
        );
        one.itemReviewed.appearance = [{ url: 'javascript:alert(1)' }, 'http://plain.example/', null, 7];
        one.headline = '<script>alert(1)</script>';
      }),
    );
    expect(entities.flatMap(({ names, shortNames }) => Object.values({ ...names, ...shortNames }).flat())).toEqual([
      'constructor',
      'a',
      'Harbour Checkers Desk',
    ]);
    expect(stories[0].claim.sources.map(({ url }) => url)).toEqual(['https://www.checkers.example/bridge']);
  });
});
