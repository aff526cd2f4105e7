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

/** A date of reduced precision in words, as precise as it is known; Gregorian calendar in every language. */
export function dateWords(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { ...SHAPES[date.length], timeZone: 'UTC', calendar: 'gregory' });
  return format.format(new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`));
}

/** Names joined as the language joins them. */
export function listWords(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** A language's own name in the reader's language. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}
