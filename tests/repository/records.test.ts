import { beforeAll, describe, expect, it } from 'vitest';
import type { PackAuthorship, PackRecords } from '../../core/model/pack.ts';
import { compilePack } from '../../core/pack/compile.ts';
import { openPack } from '../../core/pack/open.ts';
import { checkRecords } from '../../core/records/check-records.ts';
import { readRecords, RECORDS } from '../../scripts/read-records.ts';
import { readRecordFiles } from '../../scripts/record-files.ts';

let records: PackRecords & { authorship: PackAuthorship };
beforeAll(async () => {
  records = await readRecords();
});

describe('the bundled records', () => {
  it('pass every check', async () => {
    expect(checkRecords(await readRecordFiles(RECORDS))).toEqual([]);
  });

  it('compile to a pack that opens and counts them', () => {
    const { authorship, ...all } = records;
    const { manifest } = openPack(compilePack(all, authorship).buffer as ArrayBuffer);
    expect(manifest).toMatchObject({ stories: all.stories.length, entities: all.entities.length });
  });
});
