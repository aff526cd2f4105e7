import type { OwnPack } from '../model/own-pack.ts';
import { checkDates } from '../records/check-dates.ts';
import { checkIds } from '../records/check-ids.ts';
import { checkNames } from '../records/check-names.ts';
import { checkRoles } from '../records/check-roles.ts';
import type { CheckedFile, RecordProblem } from '../records/record-files.ts';
import type { KnownRecords } from './known-records.ts';
import { MOST_PROBLEMS } from './limits.ts';
import { packProblem, type PackProblem } from './pack-problem.ts';
import { entityLabel, storyLabel } from './parse-pack.ts';

/** What the bundled records are called in a problem. */
const BUNDLED = 'the bundled records';

const REMEDY = 'refer to that one by its id, or make this a short name';

/**
 * The rules of the bundled records that hold for anybody's: unique ids, references that lead somewhere, days in order, names
 * that can be found and mean one entity. How records are worded, filed and formatted is their author's business.
 */
export function checkPack(pack: OwnPack, { bundled, others }: KnownRecords): PackProblem[] {
  const own: CheckedFile[] = [
    ...pack.entities.map((entity, index) => fileOf('entities', entityLabel(index, entity.id), [entity])),
    ...pack.stories.map((story, index) => fileOf('story', storyLabel(index, story.claim.id), story)),
  ];
  const known: CheckedFile[] = [
    fileOf('entities', BUNDLED, bundled.entities),
    ...bundled.stories.map((story) => fileOf('story', BUNDLED, story)),
  ];
  const wrong: RecordProblem[] = [
    ...checkIds([...known, ...own]),
    ...own.flatMap((file) => [...checkDates(file, pack.pack.revision), ...checkRoles(file)]),
    ...checkNames([known[0], ...own], REMEDY),
  ];
  return [
    ...(pack.pack.id === bundled.manifest.id
      ? [packProblem('pack', 'id', `the id "${pack.pack.id}" is that of ${BUNDLED}`)]
      : []),
    ...nameless(pack),
    ...takenIds(pack, others),
    // Of several entities in one file the first stands at 0: here each has a file of its own.
    ...wrong.map(({ file, path, message }) => packProblem(file, path.replace(/^0\./, ''), message)),
  ].slice(0, MOST_PROBLEMS);
}

const fileOf = (kind: 'entities' | 'story', path: string, content: unknown) =>
  ({ kind, path, text: '', content }) as CheckedFile;

function nameless({ entities }: OwnPack): PackProblem[] {
  return entities.flatMap(({ id, iso, names, shortNames = {} }, index) =>
    iso || Object.keys({ ...names, ...shortNames }).length > 0
      ? []
      : [packProblem(entityLabel(index, id), 'names', 'at least one name, or short name')],
  );
}

/** Records of two packs under one id would be taken for one another. */
function takenIds(pack: OwnPack, others: readonly OwnPack[]): PackProblem[] {
  const owners = new Map<string, string>();
  for (const other of others) {
    const { id } = other.pack;
    if (id === pack.pack.id) continue;
    for (const entity of other.entities) owners.set(`entity ${entity.id}`, id);
    for (const { claim } of other.stories) owners.set(`claim ${claim.id}`, id);
  }
  const problem = (key: string, id: string, record: string, field: string) => {
    const owner = owners.get(`${key} ${id}`);
    return owner === undefined ? [] : [packProblem(record, field, `the id "${id}" is taken in your pack "${owner}"`)];
  };
  return [
    ...pack.entities.flatMap(({ id }, index) => problem('entity', id, entityLabel(index, id), 'id')),
    ...pack.stories.flatMap(({ claim }, index) => problem('claim', claim.id, storyLabel(index, claim.id), 'claim.id')),
  ];
}
