import * as v from 'valibot';
import { Claim } from './claim.ts';
import { Entity } from './entity.ts';
import { Statement } from './statement.ts';

/** One file under `records/stories/`: a claim and what was said about it, oldest first. */
export const Story = v.strictObject({
  claim: Claim,
  statements: v.pipe(v.array(Statement), v.minLength(1)),
});

/** One file under `records/entities/`: entities of one group, sorted by id. */
export const EntityFile = v.array(Entity);

export interface Story {
  claim: Claim;
  statements: Statement[];
  /** Id of the pack a reader brought it in; absent from the bundled records. Set when packs are combined, never by a file. */
  pack?: string;
}
