import type { CardStatement } from './card-data.ts';
import { dateWords, localized } from '../i18n/localized.ts';

export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex', 'claimreview'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A statement as text to be pasted elsewhere: who, in which role, when, which words, published where. */
export function citation(statement: CardStatement, format: CitationFormat, locale: string): string {
  return FORMATS[format](partsOf(statement, locale), statement);
}

interface Parts {
  speaker: string;
  role: string;
  day: string;
  /** Exact words where known, in their original language where known; else our summary, without quotation marks. */
  words: string;
  isQuoted: boolean;
  outlet: string;
  title?: string;
  url: string;
}

const FORMATS: Record<CitationFormat, (parts: Parts, statement: CardStatement) => string> = {
  plain: ({ speaker, role, day, words, isQuoted, outlet, title, url }) =>
    `${speaker} (${role}), ${day}: ${isQuoted ? `“${words}”` : words} ${[outlet, title, url].filter(Boolean).join(', ')}`,
  // A quotation is a paragraph of its own: in the middle of a line `>` is only a sign.
  markdown: ({ speaker, role, day, words, isQuoted, outlet, title, url }) =>
    `**${markdown(speaker)}** (${markdown(role)}), ${day}:${isQuoted ? `\n\n> “${markdown(words)}”\n\n` : ` ${markdown(words)} `}[${markdown(title ?? outlet)}](<${url}>)`,
  bibtex: bibtex,
  claimreview: claimReview,
};

function partsOf({ speaker, role, date, quotes, summary, sources }: CardStatement, locale: string): Parts {
  const quote = quotes.find(({ original }) => original) ?? quotes[0];
  const source = sources[quote?.source ?? 0];
  return {
    speaker: localized(speaker.name, locale).text,
    role: localized(role, locale).text,
    day: dateWords(date, locale),
    words: quote?.text ?? localized(summary, locale).text,
    isQuoted: quote !== undefined,
    outlet: source.outlet,
    title: source.title,
    url: source.url,
  };
}

const markdown = (text: string) => text.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);

const braced = (text: string) => `{${text.replace(/[\\{}]/g, ' ')}}`;

function bibtex({ speaker, role, words, outlet, title, url }: Parts, { id, date }: CardStatement): string {
  const [year, month, day] = date.split('-');
  const fields = {
    author: `{${braced(speaker)}}`,
    title: braced(title ?? words),
    howpublished: braced(outlet),
    year: braced(year),
    ...(month && { month: braced(month) }),
    ...(day && { day: braced(day) }),
    url: braced(url),
    note: braced(`${role}: ${words}`),
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = ${value}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

/** schema.org ClaimReview with the statement as the review: its stance in words, never a rating of ours. */
function claimReview({ speaker, words, outlet, url }: Parts, { stance, date, claim }: CardStatement): string {
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    datePublished: date,
    author: { '@type': 'Thing', name: speaker },
    publisher: { '@type': 'Organization', name: outlet },
    claimReviewed: claim.summary.en,
    itemReviewed: { '@type': 'Claim', datePublished: claim.date },
    reviewBody: words,
    reviewRating: { '@type': 'Rating', alternateName: stance },
  };
  return JSON.stringify(review, null, 2);
}
