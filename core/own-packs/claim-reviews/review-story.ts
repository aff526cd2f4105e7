import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/source.ts';
import type { Quote } from '../../model/statement.ts';
import { languageOf } from '../../text/languages/index.ts';
import { ratedAs, REVIEWER, reviewed } from './attribution.ts';
import type { NamedEntities } from './named-entities.ts';
import type { ReadReview } from './read-review.ts';
import { idOf } from './review-id.ts';

/** Longest rating that is quoted, UTF-16 units: as for any quotation. */
const MOST_QUOTED = 200;

export interface StoryMaking {
  entities: NamedEntities;
  /** Entities of the bundled records that a text names: those it says something of, and others that help to recognise it. */
  namedIn(text: string, lang: string): { about: readonly string[]; context: readonly string[] };
}

/** Without the `www.` that the same site has or has not. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/**
 * A review as a story: the claim in the publisher's wording, and one statement of the publisher, whose words for its finding
 * are quoted as its own. Whether the claim is so is not said here.
 */
export function reviewStory(review: ReadReview, { entities, namedIn }: StoryMaking): Story {
  const { url, claim, lang, title, publisher, date, claimDate, appearances } = review;
  const id = idOf('review', `${url} ${claim}`);
  const page: Source = { outlet: publisher.name, url, ...(title !== undefined && { title }), date, lang, grade: 'B' };
  const claimants = unique(review.claimants.map((named) => entities.claimant(named, lang)));
  const named = namedIn(claim, lang);
  const rating = review.rating !== undefined && review.rating.length <= MOST_QUOTED ? review.rating : undefined;
  return {
    claim: {
      id,
      claimants,
      // Of a claim without a day it is known that it is not later than its review.
      date: claimDate ?? date,
      ...(claimDate === undefined && { approximate: true }),
      summary: { [lang]: claim },
      wordings: { [lang]: [claim] },
      about: named.about.length > 0 ? [...named.about] : claimants,
      ...(named.context.length > 0 && { context: [...named.context] }),
      sources: [
        page,
        ...appearances.map((address): Source => ({ outlet: hostOf(address), url: address, lang, grade: 'C' })),
      ],
    },
    statements: [
      {
        id: `${id}-statement`,
        speaker: entities.publisher(publisher, hostOf(url), lang),
        role: REVIEWER,
        date,
        stance: 'finds',
        quotes: rating === undefined ? [] : [quoteOf(rating, lang)],
        summary: rating === undefined ? reviewed(publisher.name) : ratedAs(publisher.name, rating),
        sources: [page],
      },
    ],
  };
}

/** Some publishers rate in English whatever they write in. */
function quoteOf(text: string, lang: string): Quote {
  const isLatin = (languageOf(lang)?.script ?? 'Latn') === 'Latn';
  return { lang: !isLatin && /^[\x20-\x7e]+$/.test(text) ? 'en' : lang, text, original: true, source: 0 };
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
