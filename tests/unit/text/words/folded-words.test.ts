import { expect, test } from 'vitest';
import { foldedWords } from '../../../../core/text/words/folded-words.ts';

test('words come folded, with the place where they stand in the text as it is', () => {
  expect(foldedWords('“Élan”, 3 أَنْكَرَ')).toEqual([
    { word: 'elan', bare: 'elan', start: 1 },
    ...foldedWords('أنكر').map((one) => ({ ...one, start: 10 })),
  ]);
});

test('words come without what is written together with them, too', () => {
  const bare = (text: string) => foldedWords(text).map((one) => one.bare);
  expect(bare('l’accusation n’est pas d’hier')).toEqual(['accusation', "n'est", 'pas', 'hier']);
  expect(bare('والاتهام ونفت')).toEqual(['اتهام', 'نفت']);
});

test('an answer given before is not mistaken for that of another text', () => {
  const many = Array.from({ length: 600 }, (_, number) => `word ${'x'.repeat(number)}`);
  const twice = [...many, ...many].map((text) => foldedWords(text).map(({ word }) => word.length));
  expect(twice).toEqual(
    [...many, ...many].map((text) =>
      text
        .trim()
        .split(' ')
        .map(({ length }) => length),
    ),
  );
});
