import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../core/text/normalize.ts';
import { conceptOf } from '../../../../core/text/words/concepts.ts';
import { contentWords, quotableWords } from '../../../../core/text/words/content-words.ts';

const told = (text: string) => contentWords(text).map(({ start, end }) => text.slice(start, end));

describe('words that join, report or say who somebody is tell nothing of what happened', () => {
  it.each([
    ['The former president of the bank reportedly told them about her boat.', ['bank', 'boat']],
    ['Der frühere Abgeordnete verkaufte laut Bericht sein Boot.', ['verkaufte', 'Bericht', 'Boot']],
    ['Selon le ministre, elle aurait vendu le bateau contre son avis.', ['vendu', 'bateau', 'avis']],
    ['El exalcalde vendió su barco según el portavoz.', ['exalcalde', 'vendió', 'barco']],
    ['Бывший губернатор заявил, что она продала лодку.', ['продала', 'лодку']],
    ['ذكرت المتحدثة أن الوزير السابق باع قاربه.', ['باع', 'قاربه']],
  ])('%s', (text, words) => expect(told(text)).toEqual(words));

  it('but a quotation is recognized by them too', () => {
    const text = 'The minister told them so.';
    expect(quotableWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'minister',
      'told',
      'them',
      'so',
    ]);
  });
});

describe('a predicate is found in its words and forms', () => {
  it.each([
    ['secret', ['confidential', 'confidentiel', 'vertraulich', 'засекречено', 'سرية']],
    ['sent', ['envoyé', 'schickte', 'enviaron', 'отправила', 'أرسلت']],
    ['deliberately', ['intentionnellement', 'absichtlich', 'намеренно', 'متعمد']],
    ['contract', ['contrat', 'Auftrag', 'контракте', 'عقود']],
  ])('%s: %s', (word, others) => {
    expect(conceptOf(word)).toBeGreaterThanOrEqual(0);
    expect(others.map((other) => conceptOf(foldText(other)))).toEqual(others.map(() => conceptOf(word)));
  });

  it.each([
    ['according', 'deal'],
    ['gifts', 'poison'],
    ['traffic', 'meeting'],
    ['mentioned', 'lied'],
    ['tradition', 'deal'],
    ['registered', 'search'],
    ['violated', 'rape'],
    ['paper', 'document'],
    ['платформа', 'оплата'],
    ['часть', 'часы'],
  ])('%s is no %s', (word, other) => {
    expect(conceptOf(other)).toBeGreaterThanOrEqual(0);
    expect(conceptOf(word)).not.toBe(conceptOf(other));
  });
});
