import { describe, expect, it } from 'vitest';
import { MOST_STORIES_OF_A_PACK, PACK_FILE_LIMIT } from '../../../core/own-packs/limits.ts';
import { EXAMPLE_TEXT, examplePack, importOf, soundPack, type Loose } from './example-pack.ts';

const problemsOf = async (file: unknown) => {
  const read = await importOf(file);
  return read.kind === 'wrong' ? read.problems : [];
};

describe('a hostile file', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', 'x{"'.repeat(10_000)],
    ['half a pack', EXAMPLE_TEXT.slice(0, 900)],
    ['a number', '7'],
    ['null', 'null'],
    ['an empty list', '[]'],
    ['markup', '<!doctype html><script>alert(1)</script>'],
    ['settings', JSON.stringify({ format: 'on-record-settings', version: 3 })],
    ['lists in lists, a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['graphs in graphs', `${'{"@graph":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ])('of %s is neither a pack nor reviews', async (_, text) => {
    expect(await importOf(text)).toEqual({ kind: 'unreadable' });
  });

  it('larger than the limit is not even parsed', async () => {
    expect(await importOf(' '.repeat(PACK_FILE_LIMIT + 1))).toEqual({ kind: 'too-large' });
  });

  it('with records nested a hundred thousand deep is refused where that begins', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const text = EXAMPLE_TEXT.replace('"en": "Harbour Town records"', `"en": ${deep}`);
    expect(await problemsOf(text)).toMatchObject([{ record: 'pack', field: 'title.en' }]);
  });

  it('with __proto__ changes no object, and carries nothing on', async () => {
    const smuggled = '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } },';
    const text = EXAMPLE_TEXT.replaceAll(/"(id|en)": /g, (key) => `${smuggled} ${key}`);
    const problems = await problemsOf(text);
    expect(problems.length).toBeGreaterThan(3);
    for (const { field, message } of problems) expect([field, message].join(' ')).toMatch(/__proto__|constructor/);
    expect(({} as Loose).polluted).toBeUndefined();
    const languages = EXAMPLE_TEXT.replace('"en": "Harbour Town records"', '"__proto__": "Title"');
    expect(await problemsOf(languages)).toMatchObject([{ record: 'pack', field: 'title' }]);
  });

  it('with texts of megabytes is refused in lines that somebody can read', async () => {
    const pack = examplePack();
    const huge = 'x\u202e\n'.repeat(1_000_000);
    pack.pack.title.en = huge;
    pack.entities[0].id = huge;
    pack.stories[0].claim.id = huge;
    pack.stories[0].statements[0].stance = huge;
    const problems = await problemsOf(pack);
    expect(problems.length).toBeGreaterThan(3);
    for (const { record, field, message } of problems) {
      for (const text of [record, field, message]) {
        expect(text.length).toBeLessThan(250);
        expect(text).not.toMatch(/[\n\u202e]/);
      }
    }
  });

  it('with more stories than a pack may have is refused with their number', async () => {
    const pack = examplePack();
    pack.stories = Array.from({ length: MOST_STORIES_OF_A_PACK + 1 }, () => null);
    expect(await problemsOf(pack)).toEqual([
      {
        record: '',
        field: 'stories',
        message: `${MOST_STORIES_OF_A_PACK + 1} are too many; ${MOST_STORIES_OF_A_PACK} at most`,
      },
    ]);
  });

  it('with markup in its texts keeps it as the text it is', async () => {
    const pack = examplePack();
    pack.pack.title.en = '<img src=x onerror=alert(1)>';
    expect((await soundPack(pack)).pack.title.en).toBe('<img src=x onerror=alert(1)>');
  });

  it('with lists where objects belong, and the other way round, is refused', async () => {
    for (const wrong of [[], {}, 'x', 7, null, true]) {
      const read = await importOf({ pack: wrong, entities: wrong, stories: wrong });
      expect(read.kind).toBe('wrong');
    }
  });
});
