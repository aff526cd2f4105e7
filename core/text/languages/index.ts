import { arabic } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { russian } from './ru.ts';
import { spanish } from './es.ts';
import type { LanguageDescriptor, Script } from './descriptor.ts';

export type { LanguageDescriptor, LanguageExample, Script } from './descriptor.ts';

/** Every language whose names are understood: one line each. */
export const LANGUAGES: readonly LanguageDescriptor[] = [arabic, english, french, german, russian, spanish];

const byCode = new Map(LANGUAGES.map((language) => [language.code, language]));

/** Descriptor of a language, by its short code. */
export function languageOf(code: string): LanguageDescriptor | undefined {
  return byCode.get(code) ?? byCode.get(code.split('-')[0]);
}

/** Whose rules apply to words of a script on pages of a language of another script. */
export const LANGUAGE_OF_SCRIPT: Readonly<Record<Script, string | undefined>> = {
  Arab: 'ar',
  Cyrl: 'ru',
  Grek: 'el',
  Hang: 'ko',
  Hani: 'zh',
  Hebr: 'he',
  Kana: 'ja',
  Latn: undefined,
};

/** Direction of a language's text; left to right where it is not known. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return languageOf(code)?.direction ?? (/^(ar|he|fa|ur|ps|yi|dv|ckb|sd|ug)\b/.test(code) ? 'rtl' : 'ltr');
}
