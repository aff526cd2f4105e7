import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OwnPack } from '../../../core/model/own-pack.ts';
import { compilePack } from '../../../core/pack/compile.ts';
import { openPack, type OpenPack } from '../../../core/pack/open.ts';
import { recordsOf, type KnownRecords } from '../../../core/own-packs/known-records.ts';
import { createNamedIn } from '../../../core/own-packs/named-in.ts';
import { readImport, type Import } from '../../../core/own-packs/read-import.ts';
import { readRecords } from '../../../scripts/read-records.ts';

/** The example of docs/pack-format.md, word for word. */
export const EXAMPLE_TEXT: string = /```json\n(.*?)```/s.exec(
  readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'docs', 'pack-format.md'), 'utf8'),
)![1];

/** The same as a value, open to change. */
// oxlint-disable-next-line no-explicit-any -- what is hostile has no type
export type Loose = any;
export const examplePack = (): Loose => JSON.parse(EXAMPLE_TEXT);

let bundled: Promise<OpenPack> | undefined;
export const bundledPack = (): Promise<OpenPack> =>
  (bundled ??= readRecords().then(({ authorship, ...records }) =>
    openPack(compilePack(records, authorship).buffer as ArrayBuffer),
  ));

/** What a file would be taken for, beside the bundled records and these. */
export async function importOf(file: unknown, others: readonly OwnPack[] = []): Promise<Import> {
  const pack = await bundledPack();
  const known: KnownRecords = { bundled: recordsOf(pack), others };
  return readImport(typeof file === 'string' ? file : JSON.stringify(file), {
    known,
    namedIn: createNamedIn(pack),
    noLicence: 'not stated',
  });
}

/** A pack that must be sound. */
export async function soundPack(file: unknown, others?: readonly OwnPack[]): Promise<OwnPack> {
  const read = await importOf(file, others);
  if (read.kind !== 'pack') throw new Error(JSON.stringify(read));
  return read.pack;
}
