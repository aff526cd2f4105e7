import type { Notice } from '../../components/options/options-props.ts';
import type { FileOutcome } from '../../components/options/own-packs-props.ts';
import { dateWords, listWords, localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import type { OnePack } from '../../core/model/pack.ts';
import type { ChangedRecords } from '../../core/own-packs/changed-records.ts';
import type { Found } from './look-for-update.ts';
import { refusal } from './refusal.ts';

/** What to say of an update that was taken: from which day to which, and how much of it is other than before. */
export function updated(
  before: OnePack,
  after: OnePack,
  { added, changed, removed }: ChangedRecords,
  t: Translate,
  locale: string,
): Notice {
  const changes = [
    ...(added > 0 ? [t('packs.records_added', { count: added })] : []),
    ...(changed > 0 ? [t('packs.records_changed', { count: changed })] : []),
    ...(removed > 0 ? [t('packs.records_removed', { count: removed })] : []),
  ];
  return {
    key: 'packs.updated',
    values: {
      title: localized(after.title, locale).text,
      from: dateWords(before.revision, locale),
      to: dateWords(after.revision, locale),
      changes: changes.length > 0 ? listWords(changes, locale) : t('packs.records_same'),
    },
  };
}

/** What to say where nothing was taken from a host. */
export function notUpdated(
  found: Exclude<Found, { kind: 'newer' | 'current' | 'gone' }>,
  host: string,
  before: OnePack,
  locale: string,
): FileOutcome {
  switch (found.kind) {
    case 'not-allowed':
      return { headline: { key: 'packs.update_not_allowed', values: { host } } };
    case 'unreachable':
      return { headline: { key: 'packs.update_unreachable', values: { host } } };
    case 'too-slow':
      return { headline: { key: 'packs.update_too_slow', values: { host } } };
    case 'moved':
      return { headline: { key: 'packs.update_moved', values: { host } } };
    case 'failed': {
      const isNotThere = found.status === 404 || found.status === 410;
      const key = isNotThere ? 'packs.update_not_found' : 'packs.update_failed';
      return { headline: { key, values: { host, status: String(found.status) } } };
    }
    case 'other':
      return { headline: { key: 'packs.update_other', values: { host, id: found.id } } };
    case 'older':
      return older(found.revision, before, locale);
    default:
      return refusal(found);
  }
}

/** The revision of a file is of an earlier day than the pack that is there. */
export function older(revision: string, before: OnePack, locale: string): FileOutcome {
  const values = { revision: dateWords(revision, locale), has: dateWords(before.revision, locale) };
  return { headline: { key: 'packs.older', values } };
}
