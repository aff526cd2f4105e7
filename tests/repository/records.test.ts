import { beforeAll, describe, expect, it } from 'vitest';
import type { PackAuthorship, PackRecords } from '../../core/model/pack.ts';
import { compilePack } from '../../core/pack/compile.ts';
import { openPack } from '../../core/pack/open.ts';
import { readRecords } from '../../scripts/read-records.ts';

let records: PackRecords & { authorship: PackAuthorship };
beforeAll(async () => {
  records = await readRecords();
});

describe('the bundled records', () => {
  it('name only entities that are there', () => {
    const known = new Set(records.entities.map(({ id }) => id));
    const wanted = records.stories.flatMap(({ claim, statements }) =>
      [...claim.claimants, ...claim.about, ...(claim.context ?? []), ...statements.map(({ speaker }) => speaker)].map(
        (id) => ({ id, story: claim.id }),
      ),
    );
    expect(wanted.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('compile to a pack that opens and counts them', () => {
    const { authorship, ...all } = records;
    const { manifest } = openPack(compilePack(all, authorship).buffer as ArrayBuffer);
    expect(manifest).toMatchObject({ stories: all.stories.length, entities: all.entities.length });
  });
});
