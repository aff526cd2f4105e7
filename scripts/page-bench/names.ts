import path from 'node:path';
import { MARKED_KINDS } from '../../core/model/entity.ts';
import { compileNameIndex } from '../../core/spot/names/compile.ts';
import { openNameIndex } from '../../core/spot/names/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import { makeNames } from '../names-bench/make-names.ts';
import { readPageFile } from '../page-files.ts';
import { readRecords } from '../read-records.ts';
import type { BenchPages } from './inputs.ts';

/**
 * Names to be marked on some pages: those bundled names that stand on them, the most frequent first, then other bundled
 * ones, then made ones. Names that stand nowhere would be found at no cost, and marking is what the packages differ in.
 */
export async function benchNames(count: number, { folder, files }: BenchPages): Promise<string[]> {
  const { entities } = await readRecords();
  const recorded = [
    ...new Set(
      entities
        .filter(({ kind }) => MARKED_KINDS.includes(kind))
        .flatMap(({ names }) => Object.values(names).flat())
        .filter((name) => name !== undefined),
    ),
  ];
  const index = openNameIndex(
    compileNameIndex(recorded.map((text, entity) => ({ text, entity, use: 'unique', person: false }))),
  );
  const times = new Map<string, number>();
  for (const file of files) {
    const page = await readPageFile(path.join(folder, file));
    const language = page.declaredLanguage?.split('-')[0] ?? 'en';
    for (const { entity } of spotNames(index, page.blocks, language))
      times.set(recorded[entity], (times.get(recorded[entity]) ?? 0) + 1);
  }
  const byTimes = recorded.toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const made = makeNames(count).map(({ text }) => text);
  return [...new Set([...byTimes, ...made])].slice(0, count);
}
