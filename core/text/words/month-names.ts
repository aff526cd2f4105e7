import { foldText } from '../normalize.ts';

/** Where Arabic is written, months go by three sets of names; "Sept" is British. Elsewhere one locale has them all. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-LB', 'ar-DZ', 'ar-MA'],
  en: ['en', 'en-GB'],
};

/** Case endings that no locale data has, made of the genitive: "in August" is another form than "the 7th of August". */
const PREPOSITIONAL: Readonly<Record<string, readonly [genitive: RegExp, prepositional: string]>> = {
  ru: [/[ая]$/, 'е'],
  uk: [/[ая]$/, 'і'],
};

const tables = new Map<string, ReadonlyMap<string, number>>();

/** Numbers 1 to 12 of a language's folded names of months, long and short, in all forms they take in a date. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = makeTable(language)));
  return table;
}

function makeTable(language: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const locale of LOCALES[language] ?? [language]) {
    for (const format of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
      const names = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...format, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = names.formatToParts(Date.UTC(2024, month - 1, 1));
        const name = foldText(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
        // Chinese and Japanese write months as numbers: those are no names.
        if (!/^\p{L}/u.test(name)) continue;
        table.set(name, month);
        const ending = PREPOSITIONAL[language];
        if (ending && 'day' in format) table.set(name.replace(...ending), month);
      }
    }
  }
  return table;
}
