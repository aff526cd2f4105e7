import { normalizeText } from '../normalize.ts';
import { monthNames } from './month-names.ts';
import { remembering } from './remembering.ts';
import { withPlainDigits } from './search-terms.ts';

/** A date as far as a text gives it, and where it stands: UTF-16 code units. */
export interface DateMention {
  year?: number;
  month?: number;
  day?: number;
  start: number;
  end: number;
}

/** Words after which the bare name of a month is a date: "in May", not "he may". Folded. */
const BEFORE_MONTH: Readonly<Record<string, string>> = {
  ar: 'في|شهر|خلال|منذ',
  en: 'in|since|until|last|early|late|mid',
  fr: 'en|depuis|debut|fin|mi',
  ru: 'в|с|до',
  uk: 'в|у|з|до',
  de: 'im|seit|anfang|ende|mitte',
  es: 'en|desde|hasta',
};

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.ºª])?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
/** Between the parts of a date: "7 de mayo de 2025", "the 7th of May, 2025". */
const LINK = '[ ,.]{1,2}(?:(?:de|del|of) )?';
/** Letters and digits of folded text, near enough: by properties of Unicode the patterns take milliseconds to be compiled. */
const OF_WORD = '[0-9a-z\\u00c0-\\u060b\\u0610-\\u061a\\u0620-\\u1fff\\u3040-\\ud7ff]';
const NOT_AFTER = `(?<!${OF_WORD})`;
/** Arabic writes "and", "in", "since" together with the word or number. */
const NOT_AFTER_ARABIC = `(?<![0-9])(?<=(?<!${OF_WORD})[وف]?[بلف]?)`;
const NOT_BEFORE = `(?!${OF_WORD})`;

const DIGIT = /\d/;

interface Patterns {
  /** Longest first: a year alone is what no longer date has taken. */
  numeric: readonly RegExp[];
  /** Of the name of a month alone; all that a text without digits can have. */
  bare: readonly RegExp[];
}

const patterns = new Map<string, Patterns>();

/** Dates of a text, in order; what belongs to one does not count for another. */
export const datesIn: (text: string, language: string) => readonly DateMention[] = remembering(readDates);

function readDates(text: string, language: string): readonly DateMention[] {
  const folded = normalizeText(text);
  let rest = withPlainDigits(folded.text);
  const months = monthNames(language);
  const dates: DateMention[] = [];
  const { numeric, bare } = patternsOf(language);
  for (const pattern of DIGIT.test(rest) ? [...numeric, ...bare] : bare) {
    rest = rest.replace(pattern, (found, ...args) => {
      const at: number = args[args.length - 3];
      const { day, month, year } = args[args.length - 1] as Partial<Record<string, string>>;
      const date = {
        ...(year !== undefined && { year: Number(year) }),
        ...(month !== undefined && { month: months.get(month) ?? Number(month) }),
        ...(day !== undefined && { day: Number(day) }),
      };
      if ((date.day ?? 1) > 31 || (date.month ?? 1) > 12) return found;
      dates.push({ ...date, start: folded.offsets[at], end: folded.offsets[at + found.length] });
      return ' '.repeat(found.length);
    });
  }
  return dates.sort((a, b) => a.start - b.start);
}

function patternsOf(language: string): Patterns {
  let made = patterns.get(language);
  if (made) return made;
  const names = [...monthNames(language).keys()].sort((a, b) => b.length - a.length);
  const name = `(?:${names.join('|')})\\.?`;
  // Arabic newsrooms give the month in both sets of names: October/Tishrin.
  const month = `(?<month>${names.join('|')})\\.?${language === 'ar' ? `(?: ?[/(] ?${name}\\)?)?` : ''}`;
  const dayFirst = `${DAY} ?(?:(?:de|of) )?${month}`;
  const whole = (source: string) =>
    new RegExp(`${language === 'ar' ? NOT_AFTER_ARABIC : NOT_AFTER}${source}${NOT_BEFORE}`, 'gu');
  const numeric = [
    `(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)`,
    `${YEAR}[年년] ?(?<month>\\d{1,2})[月월](?: ?(?<day>\\d{1,2})[日일])?`,
    `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}`,
    // Whether 3/7 is in March or July depends on the writer's country.
    ...(language === 'en' ? [] : [`(?<day>\\d{1,2})/(?<month>\\d{1,2})/${YEAR}`]),
    `${dayFirst}${LINK}${YEAR}`,
    dayFirst,
    ...(language === 'en' ? [`${month} ${DAY},? ${YEAR}`, `${month} ${DAY}(?! (?:people|men|women|percent))`] : []),
    `${month}${LINK}${YEAR}`,
  ].map(whole);
  made = {
    numeric: [...numeric, new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'gu')],
    bare: BEFORE_MONTH[language] ? [whole(`(?:${BEFORE_MONTH[language]}) ${month}`)] : [],
  };
  patterns.set(language, made);
  return made;
}
