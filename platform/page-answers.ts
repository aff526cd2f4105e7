import * as v from 'valibot';
import { Host } from '../core/model/settings.ts';
import { RecordId } from '../core/model/text.ts';

/** Longest text in the list of what was found, UTF-16 code units; above any excerpt that pages make. */
const TEXT_LIMIT = 200;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Found = v.object({
  id: RecordId,
  text: v.pipe(v.string(), v.maxLength(TEXT_LIMIT)),
  count: Count,
  hitIndex: Count,
  denialsMissing: v.optional(Count),
});

/**
 * What page scripts answer, where a reader acts on it: a page that has broken into its own process could answer in their
 * place. Of what is allowed the browser alone is asked, so no page says that it is not.
 */
export const PAGE_ANSWERS = {
  pageState: v.object({
    status: v.picklist([
      'on',
      'off-here',
      'off-everywhere',
      'unreadable',
      'language-off',
      'no-language',
      'nothing-on-file',
      'waiting',
      'failed',
    ]),
    // One without an address has an empty host, our own pages none.
    host: v.optional(v.union([v.literal(''), Host])),
    began: v.optional(v.number()),
    language: v.optional(v.pipe(v.string(), v.maxLength(100))),
    names: v.array(Found),
    claims: v.array(Found),
  }),
  markCount: Count,
} as const;
