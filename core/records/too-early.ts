import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days by which a page may be dated before what it reports: where it is made, the day may not have begun. */
const OTHER_TIME_ZONE = 1;
/** The same where the day of the statement is known only about. */
const ABOUT = 31;

/** Whether a source was published too early to have printed the statement; it can at most say something like it. */
export function isTooEarly(source: Pick<Source, 'date'>, statement: Pick<Statement, 'date' | 'approximate'>): boolean {
  if (source.date === undefined) return false;
  const ahead = (firstDay(statement.date) - lastDay(source.date)) / DAY_MS;
  return ahead > (statement.approximate ? ABOUT : OTHER_TIME_ZONE);
}

/** First day of a date of reduced precision, ms since 1970. */
function firstDay(date: string): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Its last day: the day before the next year, month, or that day itself. */
function lastDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 12, 0);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}
