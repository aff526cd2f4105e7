import type { Translate } from '../../core/i18n/translate.ts';
import { recordsOf } from '../../core/own-packs/known-records.ts';
import { createNamedIn } from '../../core/own-packs/named-in.ts';
import { readImport, type Import } from '../../core/own-packs/read-import.ts';
import { recordsIn, type StoredPack } from '../../core/own-packs/stored-pack.ts';
import { openBundledPack } from '../../platform/bundled-pack.ts';

/** Reads what a reader brings, beside the bundled records and these packs. */
export async function readRecords(text: string, packs: readonly StoredPack[], t: Translate): Promise<Import> {
  const bundled = await openBundledPack();
  return readImport(text, {
    known: { bundled: recordsOf(bundled), others: packs.map(recordsIn) },
    namedIn: createNamedIn(bundled),
    noLicence: t('packs.no_licence'),
  });
}
