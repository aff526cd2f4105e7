import { describe, expect, it } from 'vitest';
import { createCounting } from '../../../core/i18n/plural.ts';

const COUNTS = [...Array.from({ length: 1_200 }, (_, count) => count), 1_000_000, 2_000_000, 1.5, -1];

describe.each(['ar', 'de', 'en', 'es', 'fr', 'ru', 'ja'])('counting in %s', (locale) => {
  const { category, digits } = createCounting(locale);

  it('has the plural forms the browser has', () => {
    const plurals = new Intl.PluralRules(locale);
    expect(COUNTS.map(category)).toEqual(COUNTS.map((count) => plurals.select(count)));
  });

  it('has the digits the browser has', () => {
    const numbers = new Intl.NumberFormat(locale);
    expect(COUNTS.map(digits)).toEqual(COUNTS.map((count) => numbers.format(count)));
  });
});
