import { describe, expect, it } from 'vitest';
import { buildClaimCard, buildNameCard } from '../../../core/card/build-card.ts';
import type { Entity } from '../../../core/model/entity.ts';
import type { OwnPack } from '../../../core/model/own-pack.ts';
import { describePack } from '../../../core/model/pack.ts';
import { combine } from '../../../core/own-packs/combine.ts';
import { compileOwn } from '../../../core/own-packs/compile-own.ts';
import { recordsOf } from '../../../core/own-packs/known-records.ts';
import { writePackFile } from '../../../core/own-packs/stored-pack.ts';
import type { StoredPack } from '../../../core/own-packs/stored-pack.ts';
import { compilePack } from '../../../core/pack/compile.ts';
import { openPack } from '../../../core/pack/open.ts';
import { spotPage } from '../../../core/spot/spot-page.ts';
import { readRecords } from '../../../scripts/read-records.ts';
import { bundledPack, EXAMPLE_TEXT, examplePack, soundPack } from './example-pack.ts';

const stored = (pack: OwnPack, on = true): StoredPack => ({
  id: pack.pack.id,
  on,
  added: 0,
  about: describePack(pack.pack, pack.stories, pack.entities),
  text: writePackFile(pack),
});

const CLAIM = 'harbour-bridge-cost-2026';
const PAGE = {
  blocks: [
    {
      text: 'Mayor Nora Quayle hid the true cost of the harbour bridge from the council, a paper wrote.',
      kind: 'text',
    },
    { text: 'Kremlin spokesman Dmitry Peskov denied another report.', kind: 'text' },
  ],
} as const;

/** The bundled records and these packs, compiled and opened. */
async function opened(...packs: StoredPack[]) {
  const binary = compileOwn(await bundledPack(), packs, '1.0');
  return binary && openPack(binary.bytes);
}

describe('packs compiled with the bundled records', () => {
  it('are not compiled at all where none is on', async () => {
    expect(await opened(stored(await soundPack(EXAMPLE_TEXT), false))).toBeUndefined();
  });

  it('leave the bundled pack, taken apart and put together again, the same byte for byte', async () => {
    const { authorship, ...records } = await readRecords();
    const compiled = compilePack(records, authorship);
    const again = compilePack(recordsOf(openPack(compiled.buffer as ArrayBuffer)), authorship);
    expect(Buffer.compare(compiled, again)).toBe(0);
  });

  it('are spotted as the bundled ones are, whose numbers stay as they were', async () => {
    const [bundled, both] = [await bundledPack(), (await opened(stored(await soundPack(EXAMPLE_TEXT))))!];
    const { names, claims } = spotPage(both, PAGE);
    expect(names.map(({ entity }) => both.entityId(entity))).toEqual(
      expect.arrayContaining(['nora-quayle', 'dmitry-peskov']),
    );
    expect(claims.map(({ story }) => both.story(story).claim.id)).toEqual([CLAIM]);
    expect(both.entityNumber('dmitry-peskov')).toBe(bundled.entityNumber('dmitry-peskov'));
    expect(both.storyNumber('wsj-musk-putin-2024')).toBe(bundled.storyNumber('wsj-musk-putin-2024'));
  });

  it('are told of beside what the bundled pack says of itself', async () => {
    const [bundled, both] = [await bundledPack(), (await opened(stored(await soundPack(EXAMPLE_TEXT))))!];
    const { packs, ...manifest } = both.manifest;
    expect(manifest).toEqual(bundled.manifest);
    expect(packs).toMatchObject([{ id: 'harbour-town', stories: 1, statements: 1, entities: 2, languages: ['en'] }]);
  });

  it('are named on their own cards and on no others', async () => {
    const [bundled, both] = [await bundledPack(), (await opened(stored(await soundPack(EXAMPLE_TEXT))))!];
    const onPage = { polarity: 'asserts', missing: [] } as const;
    const origin = {
      title: { en: 'Harbour Town records' },
      authors: ['Harbour Town Fact Desk'],
      licence: 'CC-BY-4.0',
      revision: '2026-11-01',
    };
    const card = buildClaimCard(both, both.storyNumber(CLAIM), onPage);
    expect(card).toMatchObject({ claim: { origin }, statements: [{ origin }], revision: '2026-11-01' });
    expect(buildNameCard(both, both.entityNumber('nora-quayle'))).toMatchObject({ by: [{ origin }] });
    const old = (pack: typeof both) => [
      buildClaimCard(pack, pack.storyNumber('wsj-musk-putin-2024'), onPage),
      buildNameCard(pack, pack.entityNumber('dmitry-peskov')),
    ];
    expect(old(both)).toEqual(old(bundled));
    expect(JSON.stringify(old(both))).not.toContain('"origin"');
  });
});

describe('what a pack brings gives way to what is there', () => {
  it('an entity under a taken id or name is that entity, its claims are told of it', async () => {
    const bundled = recordsOf(await bundledPack());
    const pack = await soundPack(EXAMPLE_TEXT);
    const quayle: Entity = { id: 'mayor-of-the-town', kind: 'person', names: { fr: ['NORA QUAYLE'] } };
    const updated = { ...bundled, entities: [...bundled.entities, quayle] };
    const { records, packs, leftOut } = combine(updated, [pack]);
    expect(records.stories.at(-1)?.claim.about).toEqual(['mayor-of-the-town']);
    expect(records.entities).toHaveLength(updated.entities.length + 1);
    expect(packs).toMatchObject([{ entities: 1 }]);
    expect(leftOut.size).toBe(0);
  });

  it('a story under a taken id, or of somebody who has gone, is left out and counted; the others stay', async () => {
    const bundled = recordsOf(await bundledPack());
    const file = examplePack();
    const [story] = file.stories;
    file.stories.push({
      ...story,
      claim: { ...story.claim, id: 'second-claim' },
      statements: [{ ...story.statements[0], id: 'second' }],
    });
    const pack = await soundPack(file);
    const taken = { ...bundled, stories: [...bundled.stories, pack.stories[0]] };
    expect(combine(taken, [pack]).leftOut).toEqual(new Map([['harbour-town', 1]]));
    expect(combine(taken, [pack]).records.stories.at(-1)).toMatchObject({
      claim: { id: 'second-claim' },
      pack: 'harbour-town',
    });
    const gone = { ...bundled, entities: bundled.entities.filter(({ id }) => id !== 'united-kingdom') };
    const { leftOut, records } = combine({ ...gone, stories: [] }, [pack]);
    expect(leftOut).toEqual(new Map([['harbour-town', 2]]));
    expect(records.stories).toEqual([]);
  });

  it('the same publisher in two packs is one', async () => {
    const review = (url: string, claimReviewed: string) => ({
      '@type': 'ClaimReview',
      url,
      claimReviewed,
      inLanguage: 'en',
      datePublished: '2026-01-01',
      author: { '@type': 'Organization', name: 'Harbour Checkers Desk' },
    });
    const first = await soundPack(review('https://a.example/1', 'Elon Musk left.'));
    const second = await soundPack(review('https://b.example/1', 'Elon Musk came.'));
    const { packs, records } = combine(recordsOf(await bundledPack()), [first, second]);
    expect(packs.map(({ entities }) => entities)).toEqual([1, 0]);
    const speakers = records.stories.slice(-2).map(({ statements }) => statements[0].speaker);
    expect(new Set(speakers).size).toBe(1);
  });
});
