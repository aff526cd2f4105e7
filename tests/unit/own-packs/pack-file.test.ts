import { describe, expect, it } from 'vitest';
import { MOST_PROBLEMS } from '../../../core/own-packs/limits.ts';
import { writePackFile } from '../../../core/own-packs/stored-pack.ts';
import { EXAMPLE_TEXT, examplePack, importOf, soundPack, type Loose } from './example-pack.ts';

const STORY = 'stories[0] (harbour-bridge-cost-2026)';

/** Record, field and message of each problem of the example when it is changed so. */
async function problemsOf(change: (pack: Loose) => void): Promise<string[]> {
  const pack = examplePack();
  change(pack);
  const read = await importOf(pack);
  if (read.kind !== 'wrong') throw new Error(`Taken for ${read.kind}`);
  return read.problems.map(({ record, field, message }) => `${record}: ${field}: ${message}`);
}

describe('a pack as a file', () => {
  it('is sound as the documentation shows it, and is the same when it was saved and is read again', async () => {
    const pack = await soundPack(EXAMPLE_TEXT);
    expect(pack).toEqual(examplePack());
    expect(await soundPack(writePackFile(pack))).toEqual(pack);
    expect(await soundPack(`\ufeff${EXAMPLE_TEXT}`)).toEqual(pack);
  });

  it.each(['https://desk.example/pack.json', 'https://[2001:db8::1]:8443/a?b=c', 'https://пример.example/п.json'])(
    'may say that its newer revisions are at %s',
    async (updateUrl) => {
      const pack = examplePack();
      pack.pack.updateUrl = updateUrl;
      expect((await soundPack(pack)).pack.updateUrl).toBe(updateUrl);
    },
  );

  it('is in as few languages as its author has: ours would be refused', async () => {
    const pack = await soundPack(EXAMPLE_TEXT);
    expect(Object.keys(pack.stories[0].claim.summary)).toEqual(['en']);
  });

  it('has its statements put in the order of their dates', async () => {
    const pack = examplePack();
    const [statement] = pack.stories[0].statements;
    pack.stories[0].statements.unshift({ ...statement, id: 'harbour-later', date: '2026-10-20' });
    const sound = await soundPack(pack);
    expect(sound.stories[0].statements.map(({ date }) => date)).toEqual(['2026-10-03', '2026-10-20']);
  });

  it.each<{ what: string; change: (pack: Loose) => void; told: string | RegExp }>([
    { what: 'no author', change: ({ pack }) => delete pack.authors, told: /^pack: authors: / },
    { what: 'no licence', change: ({ pack }) => delete pack.licence, told: /^pack: licence: / },
    { what: 'a revision that is no day', change: ({ pack }) => (pack.revision = '2026'), told: /^pack: revision: / },
    { what: 'the id of the bundled pack', change: ({ pack }) => (pack.id = 'on-record'), told: /^pack: id: .*bundled/ },
    {
      what: 'updates over http:',
      change: ({ pack }) => (pack.updateUrl = 'http://desk.example/pack.json'),
      told: /^pack: updateUrl: an https: address/,
    },
    {
      what: 'a password in the address of its updates',
      change: ({ pack }) => (pack.updateUrl = 'https://me:secret@desk.example/pack.json'),
      told: /^pack: updateUrl: an https: address on one host, without a name or password/,
    },
    {
      what: 'updates from any host there is',
      change: ({ pack }) => (pack.updateUrl = 'https://*/pack.json'),
      told: /^pack: updateUrl: an https: address on one host/,
    },
    {
      what: 'updates from all hosts below one',
      change: ({ pack }) => (pack.updateUrl = 'https://*.example/pack.json'),
      told: /^pack: updateUrl: an https: address on one host/,
    },
    {
      what: 'an endless address of updates',
      change: ({ pack }) => (pack.updateUrl = `https://desk.example/${'x'.repeat(2048)}`),
      told: /^pack: updateUrl: .*length/,
    },
    { what: 'a part that is unknown', change: (pack) => (pack.script = 'x'), told: /^: script: no such part/ },
    { what: 'no list of stories', change: (pack) => delete pack.stories, told: ': stories: a list is expected here' },
    {
      what: 'a field that is unknown',
      change: ({ stories }) => (stories[0].claim.verdict = 'false'),
      told: /^stories\[0\] \(harbour-bridge-cost-2026\): claim\.verdict: /,
    },
    {
      what: 'the pack of a story, which is ours to say',
      change: ({ stories }) => (stories[0].pack = 'on-record'),
      told: /^stories\[0\] \(harbour-bridge-cost-2026\): pack: /,
    },
    {
      what: 'an address of http:',
      change: ({ stories }) => (stories[0].claim.sources[0].url = 'http://gazette.example/'),
      told: `${STORY}: claim.sources.0.url: an https: address`,
    },
    {
      what: 'an address of javascript:',
      change: ({ stories }) => (stories[0].statements[0].sources[0].url = 'javascript:alert(1)'),
      told: `${STORY}: statements.0.sources.0.url: an https: address`,
    },
    {
      what: 'a day that does not exist',
      change: ({ stories }) => (stories[0].claim.date = '2026-02-30'),
      told: /claim\.date: a real date/,
    },
    {
      what: 'a day after the revision',
      change: ({ stories }) => (stories[0].statements[0].date = '2026-12-01'),
      told: /statements\.0\.date: 2026-12-01 is after/,
    },
    {
      what: 'a statement before its claim',
      change: ({ stories }) => (stories[0].statements[0].date = '2026-10-01'),
      told: /statements\.0\.date: 2026-10-01 is before the claim/,
    },
    {
      what: 'a quotation of 201 units',
      change: ({ stories }) => (stories[0].statements[0].quotes[0].text = 'x'.repeat(201)),
      told: `${STORY}: statements.0.quotes.0.text: 200 characters at most`,
    },
    {
      what: 'a quotation without a language',
      change: ({ stories }) => delete stories[0].statements[0].quotes[0].lang,
      told: /statements\.0\.quotes\.0\.lang: /,
    },
    {
      what: 'a quotation from a source that is not there',
      change: ({ stories }) => (stories[0].statements[0].quotes[0].source = 1),
      told: `${STORY}: statements.0.quotes.0.source: the statement has no source number 1`,
    },
    {
      what: 'a speaker who is nobody',
      change: ({ stories }) => (stories[0].statements[0].speaker = 'no-one'),
      told: `${STORY}: statements.0.speaker: there is no entity "no-one"`,
    },
    {
      what: 'an id that stands twice',
      change: ({ entities }) => entities.push({ ...entities[0] }),
      told: 'entities[2] (nora-quayle): id: the id "nora-quayle" is taken in entities[0] (nora-quayle)',
    },
    {
      what: 'the id of a bundled entity',
      change: ({ entities }) => entities.push({ id: 'elon-musk', kind: 'person', names: { en: ['Somebody Else'] } }),
      told: 'entities[2] (elon-musk): id: the id "elon-musk" is taken in the bundled records',
    },
    {
      what: 'the id of a bundled claim',
      change: ({ stories }) => (stories[0].claim.id = 'wsj-musk-putin-2024'),
      told: /claim\.id: the id "wsj-musk-putin-2024" is taken in the bundled records/,
    },
    {
      what: 'the name of a bundled entity',
      change: ({ entities }) => entities.push({ id: 'my-musk', kind: 'person', names: { en: ['Elon Musk'] } }),
      told: /entities\[2\] \(my-musk\): names\.en\.0: "Elon Musk".+is a name of "elon-musk" too; refer to that one by its id/,
    },
    {
      what: 'a country’s name from CLDR',
      change: ({ entities }) => entities.push({ id: 'my-france', kind: 'place', names: { it: ['Francia'] } }),
      told: /"Francia".+is a name of "france" too/,
    },
    {
      what: 'an entity without a name',
      change: ({ entities }) => (entities[1].names = {}),
      told: 'entities[1] (harbour-gazette): names: at least one name, or short name',
    },
    {
      what: 'a name that nothing can be found by',
      change: ({ entities }) => (entities[1].names = { en: ['—'] }),
      told: /entities\[1\] \(harbour-gazette\): names\.en\.0: "—" has no letter or digit/,
    },
    {
      what: 'an office that ends before it begins',
      change: ({ entities }) => (entities[0].roles[0].to = '2021'),
      told: 'entities[0] (nora-quayle): roles.0.to: 2021 is before the office began (2022)',
    },
    {
      what: 'signs that turn the direction of a text',
      change: ({ stories }) => (stories[0].claim.summary.en = 'abc \u202etxt'),
      told: /claim\.summary\.en: one line/,
    },
  ])('is refused with $what', async ({ change, told }) => {
    const problems = await problemsOf(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(told);
  });

  it('is refused with everything that is wrong at once, and no more than somebody reads', async () => {
    expect(
      await problemsOf(({ pack, entities, stories }) => {
        delete pack.licence;
        entities[0].kind = 'dragon';
        stories[0].claim.date = 'today';
      }),
    ).toEqual([
      expect.stringMatching(/^pack: licence/),
      expect.stringMatching(/^entities\[0\] \(nora-quayle\): kind/),
      expect.stringMatching(/^stories\[0\] .+claim\.date/),
    ]);
    const many = await problemsOf((pack) => (pack.entities = Array.from({ length: 500 }, () => ({ id: 'x' }))));
    expect(many).toHaveLength(MOST_PROBLEMS);
  });

  it('is refused with an id that another pack of the reader has, but not with its own of before', async () => {
    const there = await soundPack(EXAMPLE_TEXT);
    const other = examplePack();
    other.pack.id = 'other-town';
    const read = await importOf(other, [there]);
    expect(read).toMatchObject({
      kind: 'wrong',
      problems: [
        { record: 'entities[0] (nora-quayle)', message: 'the id "nora-quayle" is taken in your pack "harbour-town"' },
        { record: 'entities[1] (harbour-gazette)' },
        { record: STORY, field: 'claim.id' },
      ],
    });
    expect(await soundPack(EXAMPLE_TEXT, [there])).toEqual(there);
  });
});
