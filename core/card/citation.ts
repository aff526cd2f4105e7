import type { CardStatement } from './card-data.ts';
import { dateWords, languageName, localized } from '../i18n/localized.ts';
import { originWords } from './origin-words.ts';
import type { Translate } from '../i18n/translate.ts';

export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex', 'claimreview'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

interface Reader {
  t: Translate;
  locale: string;
}

/** A statement as text to be pasted elsewhere: who, in which role, when, which words, published where. */
export function citation(statement: CardStatement, format: CitationFormat, reader: Reader): string {
  return FORMATS[format](partsOf(statement, reader), statement);
}

interface Parts {
  speaker: string;
  role: string;
  day: string;
  /** Exact words where known, in their original language where known; else our summary, without quotation marks. */
  words: string;
  isQuoted: boolean;
  /** What is to be said behind words that are not known in their original language, in brackets; else empty. */
  asPrinted: string;
  outlet: string;
  title?: string;
  url: string;
  /** Whose pack it is from; absent where it came with the extension. */
  origin?: string;
}

const FORMATS: Record<CitationFormat, (parts: Parts, statement: CardStatement) => string> = {
  plain: ({ speaker, role, day, words, isQuoted, asPrinted, outlet, title, url, origin }) =>
    `${speaker} (${role}), ${day}: ${isQuoted ? `“${words}”${asPrinted}` : words} ${[outlet, title, url].filter(Boolean).join(', ')}${origin ? ` [${origin}]` : ''}`,
  // A quotation is a paragraph of its own: in the middle of a line `>` is only a sign.
  markdown: ({ speaker, role, day, words, isQuoted, asPrinted, outlet, title, url, origin }) =>
    `**${markdown(speaker)}** (${markdown(role)}), ${day}:${isQuoted ? `\n\n> “${markdown(words)}”${asPrinted}\n\n` : ` ${markdown(words)} `}[${markdown(title ?? outlet)}](<${url}>)${origin ? ` (${markdown(origin)})` : ''}`,
  bibtex: bibtex,
  claimreview: claimReview,
};

function partsOf(statement: CardStatement, { t, locale }: Reader): Parts {
  const { speaker, role, date, approximate, quotes, summary, sources, origin } = statement;
  const quote = quotes.find(({ original }) => original) ?? quotes[0];
  const source = sources[quote?.source ?? 0];
  const day = dateWords(date, locale);
  return {
    speaker: localized(speaker.name, locale).text,
    role: localized(role, locale).text,
    day: approximate ? t('card.approximate', { date: day }) : day,
    words: quote?.text ?? localized(summary, locale).text,
    isQuoted: quote !== undefined,
    asPrinted:
      quote && !quote.original ? ` (${t('card.translation', { language: languageName(quote.lang, locale) })})` : '',
    outlet: source.outlet,
    title: source.title,
    url: source.url,
    origin: origin && originWords(origin, locale).join(' · '),
  };
}

const markdown = (text: string) => text.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);

/** Without what could end the field early. */
const address = (text: string) => `{${text.replace(/[\\{}]/g, ' ')}}`;
/** Text that LaTeX is to print as it is; addresses it takes as they are. */
const braced = (text: string) =>
  address(text)
    .replace(/[&%$#_]/g, String.raw`\$&`)
    // By themselves these two are accents for the letter that follows.
    .replace(/[~^]/g, String.raw`\$&{}`);

function bibtex(
  { speaker, role, day: dayWords, words, asPrinted, outlet, title, url, origin }: Parts,
  statement: CardStatement,
): string {
  const { id, date, approximate } = statement;
  // These fields cannot say "about": there the note does.
  const [year, month, day] = (approximate ? date.slice(0, 4) : date).split('-');
  const fields = {
    author: `{${braced(speaker)}}`,
    title: braced(title ?? words),
    howpublished: braced(outlet),
    year: braced(year),
    ...(month && { month: braced(month) }),
    ...(day && { day: braced(day) }),
    url: address(url),
    note: braced(`${approximate ? `${role}, ${dayWords}` : role}: ${words}${asPrinted}${origin ? `; ${origin}` : ''}`),
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = ${value}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

/** schema.org ClaimReview with the statement as the review: its stance in words, never a rating of ours. */
function claimReview(
  { speaker, words, outlet, url }: Parts,
  { stance, date, approximate, claim, origin }: CardStatement,
): string {
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    // Dates are exact here, or not given.
    ...(!approximate && { datePublished: date }),
    author: { '@type': 'Thing', name: speaker },
    publisher: { '@type': 'Organization', name: outlet },
    claimReviewed: localized(claim.summary, 'en').text,
    itemReviewed: { '@type': 'Claim', ...(!claim.approximate && { datePublished: claim.date }) },
    reviewBody: words,
    reviewRating: { '@type': 'Rating', alternateName: stance },
    ...(origin && {
      isPartOf: {
        '@type': 'Dataset',
        name: localized(origin.title, 'en').text,
        license: origin.licence,
        creditText: origin.authors.join(', '),
        version: origin.revision,
      },
    }),
  };
  return JSON.stringify(review, null, 2);
}
