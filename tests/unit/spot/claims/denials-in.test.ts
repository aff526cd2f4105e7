import { describe, expect, it } from 'vitest';
import { denialsIn } from '../../../../core/spot/claims/polarity.ts';

describe('that something is not true is a denial', () => {
  it.each([
    ['en', 'The spokesman told reporters that none of it was true.'],
    ['en', 'Nothing in the report is true, she said.'],
    ['fr', 'Rien de tout cela n’est vrai, a répondu le porte-parole.'],
    ['fr', 'Le ministre dit que ce n’est pas vrai.'],
    ['de', 'Nichts davon ist wahr, sagte der Sprecher.'],
    ['de', 'Das stimmt nicht, sagte die Ministerin.'],
    ['es', 'El portavoz dijo que nada de eso es cierto.'],
    ['ru', 'Пресс-секретарь сказал, что это не правда.'],
    ['ar', 'وعلق المتحدث بأن ما نشر غير صحيح.'],
  ])('%s: %s', (language, text) => expect(denialsIn(text, language)).toHaveLength(1));

  it.each([
    ['en', 'The true price of it is known to none of them.'],
    ['fr', 'Rien ne change, un vrai soulagement pour le ministre.'],
    ['de', 'Die Ministerin stimmt nicht ab.'],
    ['es', 'Nada de eso se discutió en la reunión.'],
    ['ru', 'Правда, министр не приехал.'],
  ])('%s, not here: %s', (language, text) => expect(denialsIn(text, language)).toEqual([]));
});
