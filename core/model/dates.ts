import * as v from 'valibot';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a day, month or year that exists: `2024-10-25`, `2024-10`, `2024`; false for `2024-02-30`. */
export function isRealDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** ISO 8601 date of reduced precision where the day is not known; what is written is what is known. */
export const PartialDate = v.pipe(v.string(), v.check(isRealDate, 'a real date: "2024-10-25", "2024-10" or "2024"'));

/** Order of two partial dates; at equal prefix the less precise one counts as earlier. */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True where `a` is certainly before `b`, i.e. not merely less precise. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
