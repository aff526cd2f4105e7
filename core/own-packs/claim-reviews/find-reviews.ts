/** Any JSON object; what it holds is looked at field by field. */
export type Json = Readonly<Record<string, unknown>>;

/** Lists within lists deeper than any feed has are not followed. */
const MOST_DEPTH = 6;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own fields only: a feed may have one that every object inherits. */
export const field = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

export const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/**
 * All ClaimReviews (schema.org) of a file: one, a list, a JSON-LD `@graph`, a DataFeed's items, or the claims of a
 * fact-check search, put into the same shape. Each object is looked at once.
 */
export function findReviews(value: unknown, depth = 0): Json[] {
  if (depth > MOST_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => findReviews(one, depth + 1));
  if (!isObject(value)) return [];
  if (typesOf(value).includes('ClaimReview')) return [value];
  return [
    ...['@graph', 'dataFeedElement', 'item'].flatMap((key) => findReviews(field(value, key), depth + 1)),
    ...listed(field(value, 'claims')).flatMap(searchedReviews),
  ];
}

/** `ClaimReview` of `ClaimReview`, `schema:ClaimReview` or `http://schema.org/ClaimReview`; some write `type`. */
export const typesOf = (value: Json): string[] =>
  [...listed(field(value, '@type')), ...listed(field(value, 'type'))].flatMap((type) =>
    typeof type === 'string' ? (type.split(/[/:#]/).at(-1) ?? []) : [],
  );

/** One claim of a fact-check search: `{ text, claimant, claimDate, claimReview: [{ publisher, url, … }] }`. */
function searchedReviews(claim: unknown): Json[] {
  return listed(field(claim, 'claimReview')).map((review) => {
    const publisher = field(review, 'publisher');
    return {
      claimReviewed: field(claim, 'text'),
      itemReviewed: { author: { name: field(claim, 'claimant') }, datePublished: field(claim, 'claimDate') },
      author: { name: field(publisher, 'name') ?? field(publisher, 'site') },
      url: field(review, 'url'),
      name: field(review, 'title'),
      datePublished: field(review, 'reviewDate'),
      inLanguage: field(review, 'languageCode'),
      reviewRating: { alternateName: field(review, 'textualRating') },
    };
  });
}
