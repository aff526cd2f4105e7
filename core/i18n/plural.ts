type Category = Intl.LDMLPluralRule;

/** Counts below this have no grouping and none of the forms that Spanish and French keep for millions. */
const SMALL = 1_000;

const oneIsOne = (count: number): Category => (count === 1 ? 'one' : 'other');

/** By CLDR, for whole numbers below {@link SMALL} in the languages that this interface has texts in. */
const RULES: Readonly<Partial<Record<string, (count: number) => Category>>> = {
  en: oneIsOne,
  de: oneIsOne,
  es: oneIsOne,
  fr: (count) => (count < 2 ? 'one' : 'other'),
  ru: (count) => {
    const [one, ten] = [count % 10, count % 100];
    if (one === 1 && ten !== 11) return 'one';
    return one >= 2 && one <= 4 && (ten < 12 || ten > 14) ? 'few' : 'many';
  },
  ar: (count) => {
    if (count < 3) return (['zero', 'one', 'two'] as const)[count];
    const ten = count % 100;
    if (ten < 3) return 'other';
    return ten <= 10 ? 'few' : 'many';
  },
};

/** Browsers differ in what digits they take Arabic to be written in. */
const WESTERN_DIGITS: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'ru']);

const isSmall = (count: number) => Number.isInteger(count) && count >= 0 && count < SMALL;

/**
 * Plural category and digits of a count. Small ones are told by rule: the browser's first formatter in a page takes its
 * thread longer than drawing a whole card, and cards hold small counts only.
 */
export function createCounting(locale: string): { category(count: number): Category; digits(count: number): string } {
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const rule = RULES[locale];
  return {
    category: (count) =>
      rule && isSmall(count) ? rule(count) : (plurals ??= new Intl.PluralRules(locale)).select(count),
    digits: (count) =>
      WESTERN_DIGITS.has(locale) && isSmall(count)
        ? String(count)
        : (numbers ??= new Intl.NumberFormat(locale)).format(count),
  };
}
