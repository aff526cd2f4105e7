import type { Translate } from '../../core/i18n/translate.ts';
import { judgeUpdate, type Update } from '../../core/own-packs/judge-update.ts';
import { PACK_FILE_LIMIT } from '../../core/own-packs/limits.ts';
import { recordsIn, type StoredPack } from '../../core/own-packs/stored-pack.ts';
import { justHost } from '../../core/sites/match-pattern.ts';
import { fetchFile, type Fetched } from '../../platform/fetch-file.ts';
import { withHost } from '../../platform/lent-hosts.ts';
import { send } from '../../platform/messages.ts';
import { ownPacks } from '../../platform/own-packs.ts';
import { readRecords } from './read-records.ts';

/** What came of looking for a newer revision; nothing is changed by it. */
export type Found =
  | Exclude<Update, { kind: 'newer' }>
  | Exclude<Fetched, { kind: 'text' }>
  | (Extract<Update, { kind: 'newer' }> & { has: StoredPack })
  | { kind: 'not-allowed' }
  /** The pack itself, removed meanwhile. */
  | { kind: 'gone' };

/** Asks the address of a pack. Must be called from a click. */
export async function lookForUpdate(id: string, address: string, t: Translate): Promise<Found> {
  // First, and in the same breath as the click.
  const fetched = await withHost(justHost(address), async () => {
    void send('requestMade', null).catch(() => undefined);
    return fetchFile(address, PACK_FILE_LIMIT);
  });
  if (!fetched) return { kind: 'not-allowed' };
  if (fetched.kind !== 'text') return fetched;
  const { packs } = await ownPacks();
  const has = packs.find((pack) => pack.id === id);
  if (!has) return { kind: 'gone' };
  // Without this one: its records under another pack's id are no reason to call each of them taken.
  const others = packs.filter((pack) => pack !== has);
  const update = judgeUpdate(recordsIn(has), await readRecords(fetched.text, others, t));
  return update.kind === 'newer' ? { ...update, has } : update;
}
