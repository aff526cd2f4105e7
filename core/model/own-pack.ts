import * as v from 'valibot';
import { Claim } from './claim.ts';
import { Entity, Role } from './entity.ts';
import { PackAuthorship } from './pack.ts';
import { Statement } from './statement.ts';
import type { Story } from './story.ts';
import { LanguageCode, Line, LocalizedText, RecordId } from './text.ts';

/**
 * Records that a reader brings: the shapes of ours, but in as few languages as their author has. A wording may stand alone, and
 * who made a claim may be unknown, as in reviews of what "was shared".
 */
export const OwnEntity = v.strictObject({
  ...Entity.entries,
  description: v.optional(LocalizedText),
  roles: v.optional(v.array(v.strictObject({ ...Role.entries, title: LocalizedText }))),
});

export const OwnStory = v.strictObject({
  claim: v.strictObject({
    ...Claim.entries,
    summary: LocalizedText,
    claimants: v.array(RecordId),
    about: v.array(RecordId),
    wordings: v.record(LanguageCode, v.pipe(v.array(Line), v.minLength(1, 'one wording or more'))),
    region: v.optional(Claim.entries.region),
  }),
  statements: v.pipe(
    v.array(v.strictObject({ ...Statement.entries, role: LocalizedText, summary: LocalizedText })),
    v.minLength(1, 'one statement or more'),
  ),
});

/** A pack as one file holds it, checked. */
export interface OwnPack {
  pack: PackAuthorship;
  entities: readonly Entity[];
  stories: readonly Story[];
}
