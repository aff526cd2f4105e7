import { describe, expect, it } from 'vitest';
import { dateWords, localized } from '../../../core/i18n/localized.ts';
import { createTranslate, directionOf } from '../../../core/i18n/translate.ts';
import { LANGUAGES } from '../../../core/text/languages/index.ts';
import ar from '../../../locales/ar.json' with { type: 'json' };
import ru from '../../../locales/ru.json' with { type: 'json' };

const lookUpIn = (tree: object) => (key: string) =>
  key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], tree) as
    | string
    | undefined;

describe('texts', () => {
  it.each([
    [1, 'مرة واحدة'],
    [2, 'مرتان'],
    [5, '٥ مرات'],
    [11, '١١ مرة'],
  ])('in Arabic, %i time(s)', (count, expected) => {
    const t = createTranslate(lookUpIn(ar), 'ar-EG');
    expect(t('popup.times', { count })).toBe(expected);
  });

  it.each([
    [1, '1 сюжет'],
    [3, '3 сюжета'],
    [5, '5 сюжетов'],
    [21, '21 сюжет'],
  ])('in Russian, %i stories', (count, expected) => {
    expect(createTranslate(lookUpIn(ru), 'ru')('popup.stories', { count })).toBe(expected);
  });

  it('keep a placeholder they have no value for, and never read one out of a value', () => {
    const t = createTranslate(() => '{a} and {b}', 'en');
    expect(t('card.label_name', { a: '{b}' })).toBe('{b} and {b}');
  });
});

describe('dates', () => {
  it.each([
    ['2024-10-25', 'en', 'October 25, 2024'],
    ['2024-10', 'fr', 'octobre 2024'],
    ['2024', 'de', '2024'],
    ['2024-10-25', 'ru', '25 октября 2024 г.'],
  ])('%s in %s is as precise as it is known', (date, locale, expected) => {
    expect(dateWords(date, locale)).toBe(expected);
  });
});

describe('recorded texts', () => {
  it.each([
    ['ar', 'ar', 'عربي'],
    ['de-AT', 'en', 'English'],
    ['en-GB', 'en', 'English'],
  ])('for a reader of %s come in %s', (locale, lang, text) => {
    expect(localized({ en: 'English', ar: 'عربي' }, locale)).toEqual({ lang, text });
  });

  it('go by the direction of their own language', () => {
    const rightToLeft = ['ar', 'ar-EG', 'fa', 'he', 'ckb', 'ku-Arab', 'ug'];
    const leftToRight = ['en', 'ru', 'art', 'ku', 'zh-Hant', 'ug-Latn'];
    expect(rightToLeft.filter((language) => directionOf(language) !== 'rtl')).toEqual([]);
    expect(leftToRight.filter((language) => directionOf(language) !== 'ltr')).toEqual([]);
    expect(LANGUAGES.filter(({ code, direction }) => directionOf(code) !== direction)).toEqual([]);
  });
});

describe('what is put into a text of the other direction', () => {
  const arabic = createTranslate(lookUpIn(ar), 'ar');
  const english = createTranslate((key) => (key === 'card.nothing' ? '“{text}”' : undefined), 'en');
  const [ISOLATE, END] = ['\u2068', '\u2069'];

  it('stays in its own order: a host that begins with digits, an address, a title', () => {
    expect(arabic('popup.here', { host: '24.ae' })).toBe(`على ${ISOLATE}24.ae${END}`);
    expect(arabic('popup.here', { host: '[::1]' })).toBe(`على ${ISOLATE}[::1]${END}`);
    expect(arabic('card.nothing', { text: 'Covid (2020)' })).toContain(`«${ISOLATE}Covid (2020)${END}»`);
    expect(english('card.nothing', { text: 'بوتين 2024' })).toBe(`“${ISOLATE}بوتين 2024${END}”`);
  });

  it('is left as it is where it runs the same way', () => {
    expect(arabic('card.by', { name: 'دميتري بيسكوف' })).toBe('أقوال دميتري بيسكوف');
    for (const date of ['٢٥ أكتوبر ٢٠٢٤', '2024']) expect(arabic('card.approximate', { date })).not.toContain(ISOLATE);
    expect(english('card.nothing', { text: 'Дмитрий 2024 (24.ae)' })).toBe('“Дмитрий 2024 (24.ae)”');
    expect(arabic('popup.times', { count: 5 })).not.toContain(ISOLATE);
  });
});
