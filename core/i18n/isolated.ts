/** First strong isolate and its end: what is between them is ordered by itself, by its own first letter. */
const ISOLATE = '\u2068';
const END = '\u2069';

const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const OTHER_LETTER = /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])\p{L}/u;
const ONLY_DIGITS = /^\p{Nd}*$/u;

/**
 * A text as it is put into one of a direction. One that runs the other way would take signs and digits beside it along: in
 * Arabic the host 24.ae reads as ae.24, and [::1] as [1::].
 */
export function isolated(text: string, within: 'rtl' | 'ltr'): string {
  const isRightToLeft = RIGHT_TO_LEFT_LETTER.test(text);
  const isFitting =
    within === 'ltr' ? !isRightToLeft : ONLY_DIGITS.test(text) || (isRightToLeft && !OTHER_LETTER.test(text));
  return isFitting ? text : ISOLATE + text + END;
}
