import { expect, it } from 'vitest';
import { compileNameIndex } from '../../../../core/spot/names/compile.ts';
import { openNameIndex } from '../../../../core/spot/names/open.ts';
import { isUnknownPair, startTablesOf } from '../../../../core/spot/names/start-tables.ts';
import { form, spotPage } from './spot-page.ts';

const FORMS = ['al-Jazeera', 'd’Aubuisson', 'æther Works', '문재인', '김', 'トランプ'].map((text, entity) =>
  form(text, entity),
);
const found = (text: string, language: string) =>
  spotPage(FORMS, [text], language).map(({ start, end }) => text.slice(start, end));

it('finds names that begin in small letters, with what does not count between their letters', () => {
  expect(found('so al-Jazeera and a\u00ADl-Jazeera said', 'en')).toEqual(['al-Jazeera', 'a\u00ADl-Jazeera']);
  expect(found('Roberto d’Aubuisson', 'es')).toEqual(['d’Aubuisson']);
  expect(found('the aether Works, the æther Works', 'en')).toEqual(['aether Works', 'æther Works']);
});

it('begins a name in Hangul or Katakana with a word only, also where another script touches it', () => {
  expect(found('문재인은 말했다', 'ko')).toEqual(['문재인은']);
  expect(found('삼성문재인 말했다', 'ko')).toEqual([]);
  expect(found('Galaxy문재인', 'ko')).toEqual(['문재인']);
  expect(found('米国・トランプ氏、ドナルドトランプ', 'ja')).toEqual(['トランプ']);
});

it('knows two first letters of its forms, and few others', () => {
  const { pairs } = startTablesOf(openNameIndex(compileNameIndex(FORMS)));
  const isUnknown = (text: string) => isUnknownPair(text.charCodeAt(0), text.charCodeAt(1) || 0, pairs);
  expect(['al', 'AL', 'd’', '문재', '김', '김 ', 'トラ'].filter(isUnknown)).toEqual([]);
  const others = Array.from('bcefghijkmnopqrstuvwxyz', (letter) => `a${letter}`).filter((pair) => pair !== 'ae');
  // Two pairs may share a slot.
  expect(others.filter(isUnknown).length).toBeGreaterThan(others.length - 3);
});
