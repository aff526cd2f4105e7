import { asDate, asLanguage, asList, dateWords, languageName, listWords, localized } from '../i18n/localized.ts';
import type { InWords } from '../i18n/localized.ts';
import { isRealDate } from '../model/dates.ts';
import type { CardData, CardEntity } from './card-data.ts';

/** Dates, languages and lists of names of a card in words, so that the page it is shown on needs no formatters of its own. */
export function inWords(card: CardData, locale: string): InWords {
  const words: Record<string, string> = {};
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!isRealDate(value)) return;
      // The end of a role is told by its year.
      for (const date of [value, value.slice(0, 4)]) words[asDate(date)] ??= dateWords(date, locale);
    } else if (Array.isArray(value)) {
      if (value.length > 1 && value.every(isNamed)) {
        const names = value.map(({ name }) => localized(name, locale).text);
        words[asList(names)] = listWords(names, locale);
      }
      for (const item of value) collect(item);
    } else if (typeof value === 'object' && value !== null) {
      if ('authors' in value && Array.isArray(value.authors)) {
        const authors = value.authors.map(String);
        words[asList(authors)] ??= listWords(authors, locale);
      }
      if ('lang' in value) words[asLanguage(String(value.lang))] ??= languageName(String(value.lang), locale);
      for (const inner of Object.values(value)) collect(inner);
    }
  };
  collect(card);
  return { locale, words };
}

const isNamed = (value: unknown): value is CardEntity => typeof value === 'object' && value !== null && 'name' in value;
