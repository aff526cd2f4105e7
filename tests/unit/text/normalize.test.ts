import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, normalizeText } from '../../../core/text/normalize.ts';

describe('normalizeText', () => {
  it.each([
    ['Latin case and diacritics', 'Erdoğan in İstanbul, Łódź', 'erdogan in istanbul, lodz'],
    ['dotless i', 'Işık', 'isik'],
    ['letters spelled with two', 'Straße Ærø Œuvre', 'strasse aero oeuvre'],
    ['alef and hamza forms', 'أحمد إيلون آمال مسؤول رئيس', 'احمد ايلون امال مسوول رييس'],
    ['ta marbuta and alef maqsura', 'مدرسة على', 'مدرسه علي'],
    ['vowel signs and tatweel', 'مُحَمَّد مـــاسك', 'محمد ماسك'],
    ['Persian letters', 'کرملین', 'كرملين'],
    ['presentation forms', 'ﻣﺎﺳﻚ', 'ماسك'],
    ['yo but not short i', 'Зелёный Йод', 'зеленый йод'],
    ['Greek accents and final sigma', 'Μητσοτάκης', 'μητσοτακησ'],
    ['full width', 'ＡＢＣ１', 'abc1'],
    ['invisible units', 'Ma\u00ADcron\u200B\u202B', 'macron'],
    ['quotes, hyphens and spaces', 'd’Estaing\u00A0a\u2011b', "d'estaing a-b"],
  ])('folds %s', (_what, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('maps every range of the folded text into the original', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const { text: folded, offsets } = normalizeText(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets[folded.length]).toBe(text.length);
        for (let at = 0; at < folded.length; at += 1) expect(offsets[at]).toBeLessThanOrEqual(offsets[at + 1]);
      }),
    );
  });

  it('folds a folded text to itself', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('folds each unit on its own, so that texts may be cut anywhere', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (left, right) => {
        expect(foldText(left + right)).toBe(foldText(left) + foldText(right));
      }),
    );
  });
});
