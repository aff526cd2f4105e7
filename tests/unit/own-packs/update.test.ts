import { describe, expect, it } from 'vitest';
import { changedRecords } from '../../../core/own-packs/changed-records.ts';
import { compileOwn } from '../../../core/own-packs/compile-own.ts';
import { judgeUpdate } from '../../../core/own-packs/judge-update.ts';
import { toStore } from '../../../core/own-packs/stored-pack.ts';
import { openPack } from '../../../core/pack/open.ts';
import { justHost } from '../../../core/sites/match-pattern.ts';
import { bundledPack, EXAMPLE_TEXT, examplePack, importOf, soundPack, type Loose } from './example-pack.ts';

/** The example after some change. */
const changed = (change: (pack: Loose) => void) => {
  const pack = examplePack();
  change(pack);
  return soundPack(pack);
};

/** What this file is to the example. */
const judged = async (file: unknown) => judgeUpdate(await soundPack(EXAMPLE_TEXT), await importOf(file));
const withPack = (change: object) => {
  const pack = examplePack();
  Object.assign(pack.pack, change);
  return pack;
};

describe('what was fetched for a pack', () => {
  it('is taken where it is the same pack of a later day', async () => {
    expect(await judged(withPack({ revision: '2026-11-02' }))).toMatchObject({
      kind: 'newer',
      pack: { pack: { revision: '2026-11-02' } },
      changes: { added: 0, changed: 0, removed: 0 },
    });
  });

  it('may name another address for what follows', async () => {
    const update = await judged(withPack({ revision: '2026-11-02', updateUrl: 'https://elsewhere.example/pack.json' }));
    expect(update).toMatchObject({
      kind: 'newer',
      pack: { pack: { updateUrl: 'https://elsewhere.example/pack.json' } },
    });
  });

  it.each([
    { what: 'of the same day', change: {}, kind: 'current' },
    { what: 'of an earlier day', change: { revision: '2026-10-31' }, kind: 'older' },
    { what: 'another pack', change: { id: 'other-town', revision: '2027-01-01' }, kind: 'other' },
    { what: 'the bundled pack', change: { id: 'on-record', revision: '2027-01-01' }, kind: 'wrong' },
    { what: 'of no day', change: { revision: 'newest' }, kind: 'wrong' },
    { what: 'a pack with markup for an id', change: { id: '<img src=x>' }, kind: 'wrong' },
  ])('is left where it is $what', async ({ change, kind }) => {
    expect((await judged(withPack(change))).kind).toBe(kind);
  });

  it.each([
    { what: 'cut off', text: EXAMPLE_TEXT.slice(0, 900), kind: 'unreadable' },
    { what: 'a page', text: '<!doctype html><title>Not found</title>', kind: 'unreadable' },
    { what: 'empty', text: '', kind: 'unreadable' },
    {
      what: 'fact checks, which become a pack of their own',
      text: JSON.stringify({
        '@type': 'ClaimReview',
        url: 'https://checkers.example/1',
        datePublished: '2026-12-01',
        inLanguage: 'en',
        claimReviewed: 'The ferry company sold its last ship to pay for the new lighthouse.',
        author: { '@type': 'Organization', name: 'Harbour Checkers Desk' },
      }),
      kind: 'other',
    },
  ])('is left where it is $what', async ({ text, kind }) => {
    expect((await judged(text)).kind).toBe(kind);
  });
});

describe('what changed between two revisions', () => {
  it('is counted by record: names and stories that came, are otherwise, and went', async () => {
    const before = await changed(({ entities }) =>
      entities.push({ id: 'old-one', kind: 'person', names: { en: ['Old One'] } }),
    );
    const after = await changed(({ entities, stories }) => {
      entities[0].roles[0].from = '2023';
      entities.push({ id: 'new-one', kind: 'person', names: { en: ['New One'] } });
      const story = structuredClone(stories[0]);
      story.claim.id = 'harbour-second-claim';
      story.statements[0].id = 'harbour-second-statement';
      stories.push(story);
      stories[0].statements[0].quotes[0].text = 'Every councillor had the figures in June.';
    });
    expect(changedRecords(before, after)).toEqual({ added: 2, changed: 2, removed: 1 });
    expect(changedRecords(after, before)).toEqual({ added: 1, changed: 2, removed: 2 });
  });

  it('is nothing where a file was only put in another order', async () => {
    const turned = await changed((pack) => {
      const { en, ...rest } = pack.stories[0].claim.wordings;
      pack.stories[0].claim.wordings = { ...rest, de: ['Ein Satz'], en };
      pack.entities.reverse();
    });
    const straight = await changed(({ stories }) => (stories[0].claim.wordings.de = ['Ein Satz']));
    expect(changedRecords(straight, turned)).toEqual({ added: 0, changed: 0, removed: 0 });
  });
});

it('a pack with an address for updates can be compiled and opened', async () => {
  const stored = toStore(await soundPack(withPack({ updateUrl: 'https://desk.example/pack.json' })));
  expect(stored.about.updateUrl).toBe('https://desk.example/pack.json');
  const compiled = compileOwn(await bundledPack(), [stored], '1')!;
  expect(openPack(compiled.bytes).manifest.packs?.map(({ id }) => id)).toEqual(['harbour-town']);
});

it('permission is asked for the one host of an address, over https', () => {
  expect(justHost('https://desk.example:8443/packs/a.json?b#c')).toBe('https://desk.example/*');
  expect(justHost('https://[2001:db8::1]/a.json')).toBe('https://[2001:db8::1]/*');
});
