import type { DateMention } from '../../../text/words/dates.ts';
import { speakingVerbs } from '../../../text/words/speaking.ts';
import { cueOffsets, cuesOf, denialsIn } from '../polarity.ts';

/** What the border of a clause between a date and a word counts as, in UTF-16 code units of distance. */
const BORDER = 40;
const BORDERS = /[,،;؛]|(?:^|\s)(?:that|que|qu|dass|что|ب?[أإ]ن(?:ه|ها|هم)?)(?=[\s'’])/u;

/**
 * Whether a date tells when something was said rather than when it happened: a verb of speaking, denial or confirmation stands nearer
 * to it than any word of what is claimed.
 */
export function isDateOfReport(text: string, date: DateMention, matched: readonly number[], language: string): boolean {
  const verbs = [
    ...cueOffsets(text, speakingVerbs(language).all),
    ...cueOffsets(text, cuesOf(language).confirmation),
    ...denialsIn(text, language),
  ];
  const ofClaim = matched.filter((at) => (at < date.start || at >= date.end) && !verbs.includes(at));
  return nearest(text, date, verbs) < nearest(text, date, ofClaim);
}

/** Distance from a date to the nearest of some words, by their starts. */
function nearest(text: string, { start, end }: DateMention, words: readonly number[]): number {
  return Math.min(
    ...words.map((at) => {
      const wordEnd = at + (/^[\p{L}\p{N}]+/u.exec(text.slice(at))?.[0].length ?? 0);
      const between = at < start ? text.slice(wordEnd, start) : text.slice(end, at);
      return between.length + (BORDERS.test(between) ? BORDER : 0);
    }),
  );
}
