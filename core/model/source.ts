import * as v from 'valibot';
import { PartialDate } from './dates.ts';
import { LanguageCode, Line } from './text.ts';

/** A: agency, broadcaster, newspaper, official site or known syndicator. B: another site. C: copy or aggregator. */
const GRADES = ['A', 'B', 'C'] as const;

/** Address of a page; `https:` only, because a card turns it into a link, and without signs that end one in a text. */
export const HttpsAddress = v.pipe(
  v.string(),
  v.maxLength(2048),
  v.check(
    (text) => !/[\s<>]/.test(text) && URL.canParse(text) && new URL(text).protocol === 'https:',
    'an https: address',
  ),
);

/** Where something was published and seen: outlet, address as found, title and date where seen. */
export const Source = v.strictObject({
  outlet: Line,
  url: HttpsAddress,
  title: v.optional(Line),
  date: v.optional(PartialDate),
  lang: LanguageCode,
  grade: v.picklist(GRADES),
  /** The agency whose text the page carries, where it says so. */
  agency: v.optional(Line),
});

export type Source = v.InferOutput<typeof Source>;
