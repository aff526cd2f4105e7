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

export type Story = v.InferOutput<typeof Story>;
