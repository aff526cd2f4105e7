import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RecordFile } from '../core/records/record-files.ts';

/** Every record file of a folder, in the order of their paths. */
export async function readRecordFiles(folder: string): Promise<RecordFile[]> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      path: name,
      kind: name === 'pack.json' ? 'authorship' : name.startsWith('entities/') ? 'entities' : 'story',
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}
