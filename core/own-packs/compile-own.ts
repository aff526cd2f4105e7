import type { OpenPack } from '../pack/open.ts';
import { compilePack } from '../pack/compile.ts';
import { combine } from './combine.ts';
import { recordsOf } from './known-records.ts';
import { recordsIn, type StoredBinary, type StoredPack } from './stored-pack.ts';

/** One binary of the bundled records and all packs that are on; undefined where none is. */
export function compileOwn(bundled: OpenPack, packs: readonly StoredPack[], version: string): StoredBinary | undefined {
  const on = packs.filter((pack) => pack.on);
  if (on.length === 0) return undefined;
  const { records, packs: described, leftOut } = combine(recordsOf(bundled), on.map(recordsIn));
  const { id, title, revision, licence, authors } = bundled.manifest;
  const compiled = compilePack(records, { id, title, revision, licence, authors }, described);
  return { version, bytes: compiled.buffer as ArrayBuffer, leftOut };
}
