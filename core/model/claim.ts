import * as v from 'valibot';
import { PartialDate } from './dates.ts';
import { Source } from './source.ts';
import { LanguageCode, Line, RecordId, SharedText } from './text.ts';

const REGIONS = [
  'middle-east-north-africa',
  'europe-russia',
  'americas',
  'asia-africa',
  'business-technology',
] as const;

/** Something asserted by somebody, at a date, that others denied, confirmed or answered (schema.org Claim). */
export const Claim = v.strictObject({
  id: RecordId,
  /** Entities that made the claim. */
  claimants: v.pipe(v.array(RecordId), v.minLength(1)),
  date: PartialDate,
  approximate: v.optional(v.boolean()),
  region: v.picklist(REGIONS),
  /** What is claimed, by whom, in our own neutral words. */
  summary: SharedText,
  /** How newsrooms word the claim; the matcher's examples, never shown as anybody's words. One alone tells too little. */
  wordings: v.record(LanguageCode, v.pipe(v.array(Line), v.minLength(2, 'two wordings or more'))),
  /** Entities the claim says something of; their cards list it. */
  about: v.pipe(v.array(RecordId), v.minLength(1)),
  /** Further entities a sentence stating the claim is likely to name: places, products, parties to it. */
  context: v.optional(v.array(RecordId)),
  sources: v.pipe(v.array(Source), v.minLength(1)),
});

export type Region = (typeof REGIONS)[number];
/** A claim of a pack that a reader brought may be without a region: ours are filed by it. */
export type Claim = Omit<v.InferOutput<typeof Claim>, 'region'> & { region?: Region };
