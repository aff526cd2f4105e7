import * as v from 'valibot';
import { PartialDate } from './dates.ts';
import { HttpsAddress } from './source.ts';
import { Line, LocalizedList, RecordId, SharedText } from './text.ts';

const ENTITY_KINDS = [
  'person',
  'organization',
  'company',
  'government',
  'media',
  'party',
  'group',
  'country',
  'place',
  'product',
  'event',
] as const;

/** Kinds that are underlined on a page; the others are recognised because claims need them. */
export const MARKED_KINDS: readonly EntityKind[] = [
  'person',
  'organization',
  'company',
  'government',
  'media',
  'party',
  'group',
];

/** An office or occupation and when it was held; `to` is absent while it lasts as far as the record knows. */
export const Role = v.strictObject({
  title: SharedText,
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  /** Page where the office and its dates were seen; for whoever checks the record, not in the pack. */
  seenAt: v.optional(HttpsAddress),
});

/** Somebody or something that speaks, is spoken of, or that a claim needs to be recognised. */
export const Entity = v.strictObject({
  id: RecordId,
  kind: v.picklist(ENTITY_KINDS),
  /** Wikidata item, where it was seen. */
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  /** ISO 3166-1 alpha-2; countries get their names in all languages from CLDR by it. */
  iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** Surface forms that mean this entity wherever they stand. The first of a language is the one shown. */
  names: LocalizedList,
  /** Forms that count only where a unique form or declared context stands on the same page: bare surnames, short names. */
  shortNames: v.optional(LocalizedList),
  /** Words that vouch for a short name where no full name stands on the page. */
  contextWords: v.optional(LocalizedList),
  /** Longer names that contain one of these forms and mean somebody or something else; they are never marked as this. */
  confusables: v.optional(v.array(Line)),
  /** What it is, for kinds without roles. */
  description: v.optional(SharedText),
  /** Newest first. */
  roles: v.optional(v.array(Role)),
});

/** Forms an entity is shown by: its names, or what stands for them where none of it is unique. */
export const shownNames = ({ names, shortNames }: Pick<Entity, 'names' | 'shortNames'>): LocalizedList =>
  Object.keys(names).length > 0 ? names : (shortNames ?? names);

export type EntityKind = (typeof ENTITY_KINDS)[number];
export type Role = v.InferOutput<typeof Role>;
export type Entity = v.InferOutput<typeof Entity>;
