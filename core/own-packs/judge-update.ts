import type { OwnPack } from '../model/own-pack.ts';
import { changedRecords, type ChangedRecords } from './changed-records.ts';
import type { Import } from './read-import.ts';

/** What a file is to a pack that is there, for which it was fetched. Only a newer revision of the same pack is taken. */
export type Update =
  | { kind: 'newer'; pack: OwnPack; changes: ChangedRecords }
  | { kind: 'current' }
  | { kind: 'older'; revision: string }
  | { kind: 'other'; id: string }
  | Exclude<Import, { kind: 'pack' }>;

export function judgeUpdate(has: OwnPack, read: Import): Update {
  if (read.kind !== 'pack') return read;
  const { pack } = read;
  const { id, revision } = pack.pack;
  if (id !== has.pack.id) return { kind: 'other', id };
  if (revision < has.pack.revision) return { kind: 'older', revision };
  if (revision === has.pack.revision) return { kind: 'current' };
  return { kind: 'newer', pack, changes: changedRecords(has, pack) };
}
