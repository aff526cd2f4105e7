import { dateWords, listWords, localized } from '../i18n/localized.ts';
import type { CardOrigin } from './card-data.ts';

/** Whose pack a record is from, in the order in which it is told: title, authors, licence, day. */
export function originWords({ title, authors, licence, revision }: CardOrigin, locale: string): string[] {
  return [localized(title, locale).text, listWords(authors, locale), licence, dateWords(revision, locale)];
}
