import { languageCode } from '../language-code.ts';
import { arabic } from './ar.ts';
import { bulgarian } from './bg.ts';
import { czech } from './cs.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { slovene } from './sl.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';
import type { LanguageDescriptor, Script } from './descriptor.ts';

export type { LanguageDescriptor, LanguageExample, Script } from './descriptor.ts';

/** Every language whose names are understood: one line each. */
export const LANGUAGES: readonly LanguageDescriptor[] = [
  arabic,
  bulgarian,
  czech,
  german,
  greek,
  english,
  spanish,
  persian,
  french,
  hebrew,
  italian,
  japanese,
  korean,
  polish,
  portuguese,
  russian,
  slovene,
  turkish,
  ukrainian,
  chinese,
];

const byCode = new Map(LANGUAGES.map((language) => [language.code, language]));

/** Descriptor of a language, by its short code. */
export function languageOf(code: string): LanguageDescriptor | undefined {
  return byCode.get(code) ?? byCode.get(languageCode(code) ?? '');
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
