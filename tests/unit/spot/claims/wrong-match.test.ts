import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { WrongMatch } from '../../../../core/model/settings.ts';
import { matchesRule, readRule, wrongMatchRule, writeRule } from '../../../../core/spot/claims/wrong-match.ts';

const SENTENCE = 'The harbour mayor secretly sold the old lighthouse to a northern bank.';
const rule = wrongMatchRule('lighthouse-sale', SENTENCE);

describe('a wrong match is left alone from then on', () => {
  it.each([
    ['the same sentence', SENTENCE],
    ['the same sentence with one more word', `${SENTENCE.slice(0, -1)} yesterday.`],
    [
      'the same words in other forms',
      'The harbour mayor secretly sells old lighthouses to northern banks, sold again.',
    ],
  ])('%s', (_, sentence) => {
    expect(matchesRule(rule, 'lighthouse-sale', sentence)).toBe(true);
  });

  it.each([
    ['another claim in that sentence', 'mayor-school', SENTENCE],
    ['another sentence about the claim', 'lighthouse-sale', 'Prosecutors say a lighthouse was handed over for cash.'],
    ['no words', 'lighthouse-sale', ''],
  ])('but not %s', (_, claim, sentence) => {
    expect(matchesRule(rule, claim, sentence)).toBe(false);
  });

  it('is kept as a short text that the settings take, and comes back from it', () => {
    const text = writeRule(wrongMatchRule('lighthouse-sale', SENTENCE.repeat(9)))!;
    expect(v.is(WrongMatch, text)).toBe(true);
    expect(readRule(text)).toEqual(rule);
    expect(writeRule(wrongMatchRule('lighthouse-sale', '…'))).toBeUndefined();
  });

  it('stores nothing readable of the page, and a rule of no words hides nothing', () => {
    expect(JSON.stringify(rule)).not.toMatch(/harbour|lighthouse to/);
    expect(matchesRule(wrongMatchRule('lighthouse-sale', '…'), 'lighthouse-sale', '…')).toBe(false);
  });
});
