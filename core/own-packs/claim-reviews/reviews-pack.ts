import * as v from 'valibot';
import { OwnStory, type OwnPack } from '../../model/own-pack.ts';
import { Line } from '../../model/text.ts';
import type { Story } from '../../model/story.ts';
import type { KnownRecords } from '../known-records.ts';
import { MOST_STORIES_OF_A_PACK } from '../limits.ts';
import { field, findReviews, type Json } from './find-reviews.ts';
import { nameEntities } from './named-entities.ts';
import { readReview, type LeftOut, type ReadReview } from './read-review.ts';
import { hostOf, reviewStory, type StoryMaking } from './review-story.ts';

/** Most publishers that are named as authors of a pack; with more it is a collection. */
const MOST_AUTHORS = 5;

export interface ReviewsPack {
  pack: OwnPack;
  /** How many reviews could not become a record, by the reason. */
  leftOut: Partial<Record<LeftOut, number>>;
}

/**
 * Makes a pack of the ClaimReviews of a file: the newest, where there are more than a pack may have. Each is read once.
 * @param noLicence what to say where the file tells no licence
 * @returns undefined where there is none in the file, or none that can become a record
 */
export function reviewsPack(
  value: unknown,
  { bundled, others }: KnownRecords,
  namedIn: StoryMaking['namedIn'],
  noLicence: string,
): ReviewsPack | { leftOut: ReviewsPack['leftOut'] } | undefined {
  const found = findReviews(value);
  if (found.length === 0) return undefined;
  const leftOut: ReviewsPack['leftOut'] = {};
  const leave = (reason: LeftOut, count = 1) => (leftOut[reason] = (leftOut[reason] ?? 0) + count);
  const read = readAll(found, leave);
  const newest = read.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (newest.length > MOST_STORIES_OF_A_PACK) leave('too-many', newest.length - MOST_STORIES_OF_A_PACK);
  const used = newest.slice(0, MOST_STORIES_OF_A_PACK);
  if (used.length === 0) return { leftOut };
  const authorship = describe(value, used, noLicence);
  const elsewhere = new Set(
    others
      .filter(({ pack }) => pack.id !== authorship.id)
      .flatMap(({ stories }) => stories.map(({ claim }) => claim.id)),
  );
  const entities = nameEntities(bundled.entities);
  const stories = used.flatMap((review): Story[] => {
    const story = reviewStory(review, { entities, namedIn });
    const isElsewhere = elsewhere.has(story.claim.id);
    if (isElsewhere) leave('elsewhere');
    else if (!v.is(OwnStory, story)) leave('no-claim');
    else return [story];
    return [];
  });
  if (stories.length === 0) return { leftOut };
  const spoken = new Set(stories.flatMap(({ claim, statements }) => [...claim.claimants, statements[0].speaker]));
  return {
    pack: { pack: authorship, entities: entities.made().filter(({ id }) => spoken.has(id)), stories },
    leftOut,
  };
}

/** Reviews of the same claim on the same page are one. */
function readAll(found: readonly Json[], leave: (reason: LeftOut) => void): ReadReview[] {
  const seen = new Set<string>();
  return found.flatMap((one) => {
    const review = readReview(one);
    if (typeof review === 'string') {
      leave(review);
      return [];
    }
    const key = `${review.url} ${review.claim}`;
    if (seen.has(key)) {
      leave('twice');
      return [];
    }
    seen.add(key);
    return [review];
  });
}

/** Who published most of the reviews, of which day the newest is, and the licence if the feed tells one. */
function describe(value: unknown, newest: readonly ReadReview[], noLicence: string): OwnPack['pack'] {
  const hosts = Map.groupBy(newest, ({ url }) => hostOf(url));
  const byCount = [...hosts].toSorted(([, a], [, b]) => b.length - a.length);
  const authors = [...new Set(byCount.map(([, [{ publisher }]]) => publisher.name))];
  const [[host, [first]]] = byCount;
  const licence = field(value, 'license');
  return {
    id: `reviews-${host.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`.slice(0, 80).replace(/-$/, ''),
    title: { [first.lang]: `${authors[0]} (${host})` },
    // A day is needed to tell which of two files is newer.
    revision: `${newest[0].date}-01-01`.slice(0, 10),
    licence: v.is(Line, licence) ? licence : noLicence,
    authors: authors.slice(0, MOST_AUTHORS),
  };
}
