import * as v from 'valibot';
import type { Entity } from './entity.ts';
import { isRealDate } from './dates.ts';
import type { Story } from './story.ts';
import { LanguageCode, Line, LocalizedText, RecordId } from './text.ts';
import { UpdateAddress } from './update-address.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the author of a pack states about it. */
export const PackAuthorship = v.strictObject({
  id: RecordId,
  title: LocalizedText,
  /** Day the records were last changed; shown as the age of the data. */
  revision: v.pipe(v.string(), v.length(10), v.check(isRealDate)),
  licence: Line,
  authors: v.pipe(v.array(Line), v.minLength(1)),
  /** Where newer revisions are, of a pack that a reader brings; ours come with the extension. */
  updateUrl: v.optional(UpdateAddress),
});

/** What a pack says of itself: what its author states, and what is counted when it is compiled. */
const OnePack = v.strictObject({
  ...PackAuthorship.entries,
  languages: v.array(LanguageCode),
  stories: Count,
  statements: Count,
  entities: Count,
});

/** The same of the bundled pack, and of those that a reader brought and that were compiled into one binary with it. */
export const PackManifest = v.strictObject({ ...OnePack.entries, packs: v.optional(v.array(OnePack)) });

export type PackAuthorship = v.InferOutput<typeof PackAuthorship>;
export type OnePack = v.InferOutput<typeof OnePack>;
export type PackManifest = v.InferOutput<typeof PackManifest>;

/** What a pack says of itself, by its records; entities are those it brings. */
export function describePack(
  authorship: PackAuthorship,
  stories: readonly Story[],
  entities: { readonly length: number },
): OnePack {
  return {
    ...authorship,
    languages: [...new Set(stories.flatMap((story) => Object.keys(story.claim.wordings)))].sort(),
    stories: stories.length,
    statements: stories.reduce((sum, story) => sum + story.statements.length, 0),
    entities: entities.length,
  };
}

/** The records a pack is compiled from. */
export interface PackRecords {
  entities: readonly Entity[];
  stories: readonly Story[];
}
