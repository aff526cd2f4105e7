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

/** A date of reduced precision in words, as precise as it is known; Gregorian calendar in every language. */
export function dateWords(date: string, locale: string): string {
  return dateFormat(locale, date.length).format(new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`));
}

/** Names joined as the language joins them. */
export function listWords(items: readonly string[], locale: string): string {
  return listFormat(locale, 0).format(items);
}

/** A language's own name in the reader's language. */
export function languageName(code: string, locale: string): string {
  return languageNames(locale, 0).of(code) ?? code;
}
