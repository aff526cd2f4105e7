import * as v from 'valibot';
import { compareDates } from '../model/dates.ts';
import type { Entity } from '../model/entity.ts';
import { OwnEntity, OwnStory, type OwnPack } from '../model/own-pack.ts';
import { PackAuthorship } from '../model/pack.ts';
import type { Story } from '../model/story.ts';
import { MOST_ENTITIES_OF_A_PACK, MOST_PROBLEMS, MOST_STORIES_OF_A_PACK } from './limits.ts';
import { packProblem, type PackProblem } from './pack-problem.ts';

const PARTS = ['pack', 'entities', 'stories'];

/** Whether a value is meant to be a pack rather than something else. */
export const isPackLike = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'pack');

/** How problems call a record: its place, and its id where it has one. */
export const entityLabel = (index: number, id: unknown) => label('entities', index, id);
export const storyLabel = (index: number, id: unknown) => label('stories', index, id);
const label = (list: string, index: number, id: unknown) =>
  typeof id === 'string' ? `${list}[${index}] (${id})` : `${list}[${index}]`;

/**
 * Takes a pack through the schemas, record by record, so that a file that is wrong throughout costs no more than the problems
 * that are told. What the schemas do not know is refused or left behind; statements are put in the order of their dates.
 */
export function parsePack(value: Record<string, unknown>): { pack?: OwnPack; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  const strange = Object.keys(value).filter((key) => !PARTS.includes(key));
  for (const key of strange.slice(0, MOST_PROBLEMS))
    problems.push(packProblem('', key, `no such part; a pack has ${PARTS.join(', ')}`));
  const [pack] = parseAll([value.pack], PackAuthorship, () => 'pack', problems);
  const entities = parseAll(
    listIn(value, 'entities', MOST_ENTITIES_OF_A_PACK, problems),
    OwnEntity,
    (index, record) => entityLabel(index, idOf(record)),
    problems,
  );
  const stories = parseAll(
    listIn(value, 'stories', MOST_STORIES_OF_A_PACK, problems),
    OwnStory,
    (index, record) => storyLabel(index, idOf(valueAt(record, 'claim'))),
    problems,
  );
  if (problems.length > 0 || !pack) return { problems: problems.slice(0, MOST_PROBLEMS) };
  return { pack: { pack, entities: entities as Entity[], stories: stories.map(inOrder) }, problems };
}

function listIn(
  value: Record<string, unknown>,
  key: string,
  most: number,
  problems: PackProblem[],
): readonly unknown[] {
  const list = value[key];
  if (!Array.isArray(list)) problems.push(packProblem('', key, 'a list is expected here'));
  else if (list.length > most) problems.push(packProblem('', key, `${list.length} are too many; ${most} at most`));
  else return list;
  return [];
}

function parseAll<Schema extends v.GenericSchema>(
  records: readonly unknown[],
  schema: Schema,
  labelOf: (index: number, record: unknown) => string,
  problems: PackProblem[],
): v.InferOutput<Schema>[] {
  const parsed: v.InferOutput<Schema>[] = [];
  for (let index = 0; index < records.length && problems.length < MOST_PROBLEMS; index++) {
    const result = v.safeParse(schema, records[index]);
    if (result.success) parsed.push(result.output);
    else {
      for (const issue of result.issues.slice(0, MOST_PROBLEMS))
        problems.push(packProblem(labelOf(index, records[index]), v.getDotPath(issue) ?? '', issue.message));
    }
  }
  return parsed;
}

const valueAt = (record: unknown, key: string): unknown =>
  typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? (record as Record<string, unknown>)[key]
    : undefined;
const idOf = (record: unknown) => valueAt(record, 'id');

/** Cards tell statements oldest first. */
const inOrder = ({ claim, statements }: v.InferOutput<typeof OwnStory>): Story => ({
  claim,
  statements: statements.toSorted((a, b) => compareDates(a.date, b.date)),
});
