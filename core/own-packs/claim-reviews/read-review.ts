import * as v from 'valibot';
import { isBefore, isRealDate } from '../../model/dates.ts';
import { HttpsAddress } from '../../model/source.ts';
import { Line } from '../../model/text.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { languageCode } from '../../text/language-code.ts';
import { field, isObject, listed, typesOf, type Json } from './find-reviews.ts';

/** Somebody as a review names them. */
export interface Named {
  name: string;
  types: readonly string[];
}

/** What a review says, as far as it can be used. */
export interface ReadReview {
  url: string;
  claim: string;
  /** As declared, else as the claim reads. */
  lang: string;
  title?: string;
  publisher: Named;
  claimants: readonly Named[];
  /** Day of the review, and of the claim where it is told and not later. */
  date: string;
  claimDate?: string;
  /** The publisher's own words for its finding. */
  rating?: string;
  /** Where the claim was met. */
  appearances: readonly string[];
}

/** Why a review cannot become a record. */
export const LEFT_OUT = [
  'no-address',
  'no-claim',
  'no-publisher',
  'no-date',
  'twice',
  'too-many',
  'elsewhere',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Names longer than this are sentences about somebody. */
const MOST_NAME_UNITS = 80;
/** More than this of claimants or appearances is a list of whoever shared it. */
const MOST_LISTED = 4;
/** What is longer than this is no line: hardly worth folding its white space. */
const MOST_RAW_UNITS = 10_000;
/** Dates of before are what machines write where they know none: 0001-01-01, 1970-01-01. */
const FIRST_DAY = '1971';

/** A sound line of text, with the white space of markup folded; undefined for anything else. */
function lineOf(value: unknown): string | undefined {
  const [first] = listed(value);
  const text = isObject(first) ? field(first, '@value') : first;
  if (typeof text !== 'string' || text.length > MOST_RAW_UNITS) return undefined;
  const line = text.replace(/[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ').trim();
  return v.is(Line, line) && /[\p{L}\p{N}]/u.test(line) ? line : undefined;
}

export function readReview(review: Json): ReadReview | LeftOut {
  const url = [field(review, 'url'), field(review, 'mainEntityOfPage'), field(review, '@id')]
    .map(addressOf)
    .find((address) => address !== undefined);
  if (url === undefined) return 'no-address';
  const item = field(review, 'itemReviewed');
  const claim = lineOf(field(review, 'claimReviewed')) ?? lineOf(field(item, 'name'));
  if (claim === undefined) return 'no-claim';
  const [publisher] = [...namedIn(field(review, 'author')), ...namedIn(field(review, 'publisher'))];
  if (!publisher) return 'no-publisher';
  const date = dayOf(field(review, 'datePublished')) ?? dayOf(field(review, 'dateModified'));
  if (date === undefined) return 'no-date';
  const shown = [...listed(field(item, 'appearance')), ...listed(field(item, 'firstAppearance'))];
  const claimants = [item, ...shown].flatMap((work) => namedIn(field(work, 'author')));
  const claimDate = [item, ...shown].map((work) => dayOf(field(work, 'datePublished'))).find(Boolean);
  const rating = lineOf(field(field(review, 'reviewRating'), 'alternateName'));
  return {
    url,
    claim,
    lang: languageIn(field(review, 'inLanguage')) ?? detectLanguage({ blocks: [{ text: claim, kind: 'text' }] }),
    title: lineOf(field(review, 'headline')) ?? lineOf(field(review, 'name')),
    publisher,
    claimants: claimants.filter(({ name }) => !isAddress(name)).slice(0, MOST_LISTED),
    date,
    // A claim that is later than its review was dated by a machine.
    ...(claimDate !== undefined && !isBefore(date, claimDate) && { claimDate }),
    // A number is a place on a scale that is not told.
    ...(rating !== undefined && /\p{L}/u.test(rating) && { rating }),
    appearances: shown.flatMap((work) => addressOf(work) ?? []).slice(0, MOST_LISTED),
  };
}

function addressOf(value: unknown): string | undefined {
  const address = isObject(value) ? (field(value, 'url') ?? field(value, '@id')) : value;
  const trimmed = typeof address === 'string' ? address.trim() : address;
  return v.is(HttpsAddress, trimmed) ? trimmed : undefined;
}

function namedIn(value: unknown): Named[] {
  return listed(value).flatMap((one) => {
    const name = lineOf(isObject(one) ? field(one, 'name') : one);
    if (name === undefined || name.length > MOST_NAME_UNITS || !/\p{L}/u.test(name)) return [];
    return [{ name, types: isObject(one) ? typesOf(one) : [] }];
  });
}

/** `x.com` or `https://…`: where it stood, not who said it. */
const isAddress = (name: string) => /^(https?:|[^\s.]+(\.[^\s.]+)+(\/|$))/i.test(name);

/** The day of a date or a moment, however it is written behind the day. */
function dayOf(value: unknown): string | undefined {
  const day = typeof value === 'string' ? /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])/.exec(value)?.[1] : undefined;
  return day !== undefined && isRealDate(day) && !isBefore(day, FIRST_DAY) ? day : undefined;
}

function languageIn(value: unknown): string | undefined {
  const [first] = listed(value);
  const declared = isObject(first) ? (field(first, 'alternateName') ?? field(first, 'name')) : first;
  return typeof declared === 'string' && declared.length < 20 ? languageCode(declared) : undefined;
}
