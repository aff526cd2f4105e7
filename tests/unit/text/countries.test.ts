import { expect, it } from 'vitest';
import { contentWords } from '../../../core/text/words/content-words.ts';

const countries = (text: string) => contentWords(text).flatMap(({ country }) => country ?? []);

it.each([
  ['Kyiv said Russian and Indian troops met Polish guests', ['UA', 'RU', 'IN', 'PL']],
  ["l'armée israélienne et Pékin", ['IL', 'CN']],
  ['российские войска и Киев', ['RU', 'UA']],
  ['die ukrainische Armee und Ankara', ['UA', 'TR']],
  ['las tropas estadounidenses y Moscú', ['US', 'RU']],
  ['القوات الروسية والجيش المصري في بغداد', ['RU', 'EG', 'IQ']],
])('a country is known by its adjective, its people and its capital: %s', (text, codes) => {
  expect(countries(text)).toEqual(codes);
});

it('other words of the same letters are no countries', () => {
  expect(countries('He polishes a turkey in Indiana; le maliens malicieux; das ist irre')).toEqual(['ML']);
});
