import { describe, expect, it } from 'vitest';
import { CODE, FILES, read } from './source-files.ts';

type Tree = { [key: string]: string | Tree };

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const locales = FILES.filter((file) => /^locales\/\w+\.json$/.test(file)).map((file) => ({
  code: file.slice('locales/'.length, -'.json'.length),
  tree: JSON.parse(read(file)) as Tree,
}));

const isPlural = (tree: Tree) => Object.keys(tree).every((key) => CATEGORIES.has(key));

/** Every text by its key; plural forms are kept together under one key. */
function texts(tree: Tree, path = ''): Map<string, string | Tree> {
  const found = new Map<string, string | Tree>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string' || isPlural(value)) found.set(path + key, value);
    else for (const [inner, text] of texts(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const english = texts(locales.find(({ code }) => code === 'en')!.tree);

it('there are texts in six languages', () => {
  expect(locales.map(({ code }) => code).sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ru']);
});

it('every text is used', () => {
  const code = [...CODE, 'wxt.config.ts'].map(read).join('\n');
  // `status.${…}` and the like: keys made of what a page or a record says.
  const made = [...code.matchAll(/`(\w+\.)\$\{/g)].map(([, prefix]) => prefix);
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) ||
    made.some((prefix) => key.startsWith(prefix)) ||
    // The manifest and the browser know keys with underscores.
    new RegExp(`__MSG_${key.replaceAll('.', '_')}__|getMessage\\('${key.replaceAll('.', '_')}'\\)`).test(code);
  expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  expect(isUsed('card.nobody_asks_for_this')).toBe(false);
});

describe.each(locales)('texts in $code', ({ code, tree }) => {
  const own = texts(tree);

  it('have the keys of the English ones', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have just the plural forms of the language', () => {
    const wanted = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted();
    const wrong = [...own].filter(
      ([, text]) => typeof text !== 'string' && String(Object.keys(text).sort()) !== String(wanted),
    );
    expect(wrong).toEqual([]);
  });

  it('have the placeholders of the English ones', () => {
    const wrong = [...own].filter(([key, text]) => {
      const original = english.get(key);
      if (typeof text !== 'string' || typeof original !== 'string') return false;
      return String(placeholders(text)) !== String(placeholders(original));
    });
    expect(wrong).toEqual([]);
  });

  it('have no placeholder in a plural form that the English one lacks, and all of them in the general form', () => {
    const forms = [...own].flatMap(([key, text]) => {
      const original = english.get(key);
      if (typeof text === 'string' || typeof original !== 'object') return [];
      const wanted = placeholders(String(original.other));
      return Object.entries(text).map(([form, words]) => ({ key, form, wanted, has: placeholders(String(words)) }));
    });
    expect(forms.length).toBeGreaterThan(0);
    const wrong = forms.filter(({ form, wanted, has }) =>
      form === 'other' ? String(has) !== String(wanted) : has.some((name) => !wanted.includes(name)),
    );
    expect(wrong).toEqual([]);
  });

  it('take dates of any precision: what goes before one fits a day, a month and a year alike', () => {
    // Of the records as a whole the day is known; the end of a role is told by its year.
    const exact = /^(card\.revision|popup\.records|card\.role_until)$/;
    const dayOnly = /(?<!\p{L})(?:le|du|au|vom|am|zum|el|del|al|hacia|vers|on|от|около|с) \{date\}/u;
    const dated = [...own].filter(([key, text]) => String(text).includes('{date}') && !exact.test(key));
    expect(dated.length).toBeGreaterThan(3);
    expect(dated.filter(([, text]) => dayOnly.test(String(text)))).toEqual([]);
  });

  it('fit the stores: a name of at most 75 characters, a description of at most 132', () => {
    expect(String(own.get('extension.name')).length).toBeLessThanOrEqual(75);
    expect(String(own.get('extension.description')).length).toBeLessThanOrEqual(132);
  });
});

it.each([
  { code: 'de', control: 'Strg', shift: 'Umschalt' },
  { code: 'es', control: 'Ctrl', shift: 'Mayús' },
  { code: 'fr', control: 'Ctrl', shift: 'Maj' },
])('keys are called in $code as they are on its keyboards', ({ code, control, shift }) => {
  const own = texts(locales.find((locale) => locale.code === code)!.tree);
  expect([own.get('options.key_control'), own.get('options.key_shift')]).toEqual([control, shift]);
});

it('Arabic tells what somebody did by nouns: a verb would make everybody a man', () => {
  const arabic = texts(locales.find(({ code }) => code === 'ar')!.tree);
  const told = [...arabic].filter(([key]) => /^stance\.|^card\.(denied|confirmed)_missing$/.test(key));
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter(([, text]) => /^ي|^(?:نفاه|أكده)/.test(String(text)))).toEqual([]);
});
