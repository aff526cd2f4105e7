import type { Story } from '../../../model/story.ts';
import { datesIn, type DateMention } from '../../../text/words/dates.ts';
import { isDateOfReport } from './date-of-report.ts';
import { textsOf } from '../claim-texts.ts';

type PartialDay = Pick<DateMention, 'year' | 'month' | 'day'>;

/** Days by which two tellings of one event may differ: time zones, nights, the morning's paper. */
const DAYS_APART = 2;
/** Days after a claim until which what it says may have gone on happening. */
const AFTER_CLAIM = 31;

/**
 * Whether a clause dates what it tells at a time that is not the claim's: a like event of another day is another claim.
 * When the page says that something was reported or repeated is not such a date.
 * @param matched offsets in the clause of the words it shares with the claim, names apart
 */
export function isOfAnotherTime(clause: string, matched: readonly number[], language: string, story: Story): boolean {
  const dates = datesIn(clause, language);
  if (dates.length === 0) return false;
  const known = knownDates(story);
  const happened = dates.filter(
    (date) => isBeforeClaim(date, known) || !isDateOfReport(clause, date, matched, language),
  );
  if (happened.length === 0) return false;
  return happened.every((date) => contradicts(date, known));
}

interface KnownDates {
  /** Of what is claimed, as the claim's own texts in all languages give them; read when first asked for. */
  event: () => readonly PartialDay[];
  /** Of the claim and of what was said about it. */
  spoken: readonly PartialDay[];
}

function knownDates({ claim, statements }: Story): KnownDates {
  let event: readonly PartialDay[] | undefined;
  return {
    event: () => (event ??= textsOf(claim).flatMap(({ lang, text }) => datesIn(text, lang))),
    spoken: [claim.date, ...statements.map(({ date }) => date)].map(partialDay),
  };
}

function partialDay(date: string): PartialDay {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
}

/** Whether a year is too early even for a report of the claim. */
const isBeforeClaim = ({ year }: PartialDay, { spoken }: KnownDates): boolean =>
  year !== undefined && spoken.every((known) => year < known.year!);

function contradicts(date: PartialDay, { event, spoken }: KnownDates): boolean {
  const isKnown = (dates: readonly PartialDay[]) => dates.some((known) => agree(date, known));
  if (isKnown(spoken) || isKnown(event())) return false;
  if (date.year !== undefined && ![...event(), ...spoken].some(({ year }) => year === date.year)) return true;
  if (event().some(({ month }) => month !== undefined)) return true;
  // The record does not say when it happened: only what is later than the claim is certainly something else.
  return date.year !== undefined && daysBetween(spoken[0], date) > AFTER_CLAIM;
}

/** Whether two dates can be the same, as far as both are given; nothing in common proves nothing. */
function agree(a: PartialDay, b: PartialDay): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  if (a.month === undefined) return a.year !== undefined && b.year !== undefined;
  if (b.month === undefined) return a.year !== undefined && b.year !== undefined;
  if (a.day === undefined || b.day === undefined) return a.month === b.month;
  const apart = Math.abs(daysBetween({ ...a, year: b.year }, b));
  // The last night of a year and the first of the next.
  return Math.min(apart, a.year === b.year ? apart : 365 - apart) <= DAYS_APART;
}

/** Days from one date to another; what is not given counts as the first. */
function daysBetween(from: PartialDay, to: PartialDay): number {
  const time = ({ year = 2000, month = 1, day = 1 }: PartialDay) => Date.UTC(year, month - 1, day);
  return (time(to) - time(from)) / 86_400_000;
}
