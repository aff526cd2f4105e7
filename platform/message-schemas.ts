import * as v from 'valibot';
import type { Titles } from '../core/card/titles-of.ts';
import type { CardData } from '../core/card/card-data.ts';
import type { MatchResult, PageReport } from '../core/model/page-hits.ts';
import type { PackManifest } from '../core/model/pack.ts';
import type { PageState } from '../core/model/page-state.ts';
import { LOOK_UP_LIMIT } from '../core/model/look-up-limit.ts';
import { isWithinPageLimit } from '../core/model/page-text-limit.ts';
import { Host, Settings } from '../core/model/settings.ts';
import { LanguageCode, Line, RecordId } from '../core/model/text.ts';

/** Longest sentence a reader may call a wrong match, UTF-16 code units; above any that a claim is found in. */
const SENTENCE_LIMIT = 20_000;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Block = v.object({
  text: v.string(),
  kind: v.picklist(['headline', 'heading', 'text']),
  lang: v.optional(v.pipe(v.string(), v.maxLength(100))),
});

/** What a page knows of a mark when it asks for its card. */
const Question = v.object({
  kind: v.picklist(['name', 'claim']),
  id: RecordId,
  polarity: v.optional(v.picklist(['asserts', 'reports-denial', 'unclear'])),
  missing: v.optional(v.array(RecordId)),
  nameWhy: v.optional(
    v.object({
      rule: v.picklist(['unique-name', 'short-name-after-full', 'short-name-in-context']),
      form: Line,
      inflection: v.optional(v.string()),
      antecedent: v.optional(Count),
    }),
  ),
  claimWhy: v.optional(
    v.object({
      matched: v.picklist(['wording', 'summary']),
      wording: v.string(),
      wordingLanguage: LanguageCode,
      sharedWords: v.array(v.string()),
      entities: v.array(RecordId),
    }),
  ),
});

/** What each message carries. Every message is checked against its schema where it arrives. */
export const SCHEMAS = {
  /** Page to background: what names and claims are in this text? */
  match: v.object({
    blocks: v.pipe(
      v.array(Block),
      v.check((blocks) => isWithinPageLimit(blocks), 'a page of a length that is read'),
    ),
    declaredLanguage: v.optional(v.pipe(v.string(), v.maxLength(100))),
  }),
  /** Background to page: show what is on record about selected text, that nothing is, or that the records cannot be opened. */
  lookedUp: v.object({
    text: v.pipe(v.string(), v.maxLength(LOOK_UP_LIMIT)),
    question: v.optional(Question),
    failed: v.optional(v.boolean()),
  }),
  /** Page to background: the card of a hit. `hit` is what was matched on the page, for its "why". */
  card: Question,
  /** Page to background: run the card script here; a page script cannot. */
  cardScript: v.null(),
  /** Page to background: in this sentence the claim is not meant. */
  wrongMatch: v.object({ claim: RecordId, sentence: v.pipe(v.string(), v.maxLength(SENTENCE_LIMIT)) }),
  /** Options to background: what these entities and claims are called, in a language. */
  titles: v.object({ ids: v.array(RecordId), locale: v.pipe(v.string(), v.maxLength(100)) }),
  /** Popup to background: save these; the popup may be gone before it could. */
  change: v.partial(v.pick(Settings, ['enabled', 'names', 'claims'])),
  /** Popup to background: turn a site on or off. */
  switchSite: v.object({ host: Host, on: v.boolean() }),
  /** Page to background: how many marks this tab has, for the toolbar icon. */
  marked: v.object({ count: Count }),
  /** Background to page: how many are there now? The tab may show another page since. */
  markCount: v.null(),
  /** Popup and options to background: what the records that serve say of themselves. */
  records: v.null(),
  /** Options to background, and on to all pages: other records serve from now on. */
  recordsChanged: v.null(),
  /** Options to background: how many network requests were made? */
  requests: v.null(),
  /** Options to background: one was made here, where a reader asked for it. */
  requestMade: v.null(),
  /** Page to background: open the settings; a page script cannot. */
  openSettings: v.null(),
  /** Page to background: may we still be here? Asked when permissions were withdrawn. */
  mayStay: v.null(),
  /** Background to page: permissions were withdrawn, ask whether yours is among them. */
  recheck: v.null(),
  /** Popup to page: what was found here? */
  pageState: v.null(),
  /** Command line and tests to page: every mark with its rectangles. */
  report: v.null(),
  /** Popup to page: scroll to a mark and open its card. */
  reveal: v.object({ hitIndex: Count }),
  /** Background (commands) to page. */
  step: v.object({ to: v.picklist(['next', 'previous', 'here']) }),
} as const;

/** What each message is answered with. */
export interface Answers {
  match: MatchResult;
  card: CardData | null;
  lookedUp: null;
  cardScript: null;
  wrongMatch: null;
  titles: Titles;
  change: null;
  switchSite: null;
  marked: null;
  markCount: number;
  records: PackManifest;
  recordsChanged: null;
  requests: number;
  requestMade: null;
  openSettings: null;
  mayStay: boolean;
  recheck: null;
  pageState: PageState;
  report: PageReport | null;
  reveal: null;
  step: null;
}

export type MessageKind = keyof typeof SCHEMAS;
export type MessageData<Kind extends MessageKind> = DeepReadonly<v.InferOutput<(typeof SCHEMAS)[Kind]>>;

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
