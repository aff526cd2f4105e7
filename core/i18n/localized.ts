import type { LocalizedText } from '../model/text.ts';

/** A text in the reader's language where there is one, else English, else any; with the language it is in. */
export function localized(text: LocalizedText, locale: string): { lang: string; text: string } {
  const wanted = [locale, locale.split('-')[0], 'en', ...Object.keys(text)];
  const lang = wanted.find((candidate) => candidate in text) ?? 'en';
  return { lang, text: text[lang] ?? '' };
}

const SHAPES: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Making a formatter costs a thousand times what using it does, and a card has dozens of dates. */
function remembered<Format>(
  make: (locale: string, shape: number) => Format,
): (locale: string, shape: number) => Format {
  const known = new Map<string, Format>();
  return (locale, shape) => {
    const key = `${locale} ${shape}`;
    const format = known.get(key) ?? make(locale, shape);
    known.set(key, format);
    return format;
  };
}

const dateFormat = remembered(
  (locale, shape) => new Intl.DateTimeFormat(locale, { ...SHAPES[shape], timeZone: 'UTC', calendar: 'gregory' }),
);
const listFormat = remembered((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const languageNames = remembered((locale) => new Intl.DisplayNames([locale], { type: 'language' }));

/** Words made where the formatters are already: in a page just loaded the first of them takes longer than a whole card. */
export interface InWords {
  locale: string;
  /** By {@link asDate}, {@link asList} and {@link asLanguage}. */
  words: Readonly<Record<string, string>>;
}

export const asDate = (date: string) => date;
export const asList = (items: readonly string[]) => `list ${items.join('|')}`;
export const asLanguage = (code: string) => `language ${code}`;

const told = new Map<string, string>();

/** Lets the functions below know words without a formatter. */
export function tellWords({ locale, words }: InWords): void {
  for (const [key, text] of Object.entries(words)) told.set(`${locale} ${key}`, text);
}

/** A date of reduced precision in words, as precise as it is known; Gregorian calendar in every language. */
export function dateWords(date: string, locale: string): string {
  return (
    told.get(`${locale} ${asDate(date)}`) ??
    dateFormat(locale, date.length).format(new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`))
  );
}

/** Names joined as the language joins them. */
export function listWords(items: readonly string[], locale: string): string {
  if (items.length < 2) return items.join('');
  return told.get(`${locale} ${asList(items)}`) ?? listFormat(locale, 0).format(items);
}

/** A language's own name in the reader's language. */
export function languageName(code: string, locale: string): string {
  return told.get(`${locale} ${asLanguage(code)}`) ?? languageNames(locale, 0).of(code) ?? code;
}
