import * as v from 'valibot';
import { PartialDate } from './dates.ts';
import { Source } from './source.ts';
import { LanguageCode, Line, RecordId, SharedText } from './text.ts';

/** What a statement does to the claim it stands under. Later turns (an admission, a ruling, a retraction) are stances too. */
const STANCES = [
  'claims',
  'accuses',
  'warns',
  'denies',
  'confirms',
  'partly-confirms',
  'responds',
  'no-comment',
  'admits',
  'retracts',
  'corrects',
  'finds',
  'rules',
] as const;

/** Longest quotation kept, in UTF-16 code units: the speaker's own short words, never a passage of the article. */
const QUOTE_LIMIT = 200;

/** Exact words as a source printed them. */
export const Quote = v.strictObject({
  lang: LanguageCode,
  text: v.pipe(Line, v.maxLength(QUOTE_LIMIT, `${QUOTE_LIMIT} characters at most`)),
  /** True where these are the words as spoken, not a translation. */
  original: v.optional(v.boolean()),
  /** Index into the statement's sources. */
  source: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What somebody said about a claim. */
export const Statement = v.strictObject({
  id: RecordId,
  speaker: RecordId,
  /** Office or occupation when the words were spoken. */
  role: SharedText,
  date: PartialDate,
  approximate: v.optional(v.boolean()),
  stance: v.picklist(STANCES),
  /** The words as spoken and translations that sources printed. May be empty where no exact words were seen. */
  quotes: v.array(Quote),
  /** What was said, in our own neutral words. */
  summary: SharedText,
  sources: v.pipe(v.array(Source), v.minLength(1)),
  /** True where the statement is known to be older than the claim it is filed under. */
  beforeClaim: v.optional(v.boolean()),
});

export type Stance = (typeof STANCES)[number];
export type Quote = v.InferOutput<typeof Quote>;
export type Statement = v.InferOutput<typeof Statement>;
