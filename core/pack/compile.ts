import { describePack, type OnePack, type PackAuthorship, type PackManifest, type PackRecords } from '../model/pack.ts';
import { compileClaimIndex } from '../spot/claims/compile.ts';
import { compileNameIndex } from '../spot/names/compile.ts';
import { writeContainer, type SectionName } from './container.ts';
import { withCountryNames } from './country-names.ts';
import { entityLinks, writeRows } from './links.ts';
import { nameForms } from './name-forms.ts';
import { writeSlices } from './slices.ts';

/**
 * Compiles checked records into one binary: the tables for spotting, then the records as text slices.
 * @param packs those a reader brought, whose stories are among the records
 * @throws {Error} if a story names an entity that is not among the records.
 */
export function compilePack(
  records: PackRecords,
  authorship: PackAuthorship,
  packs: readonly OnePack[] = [],
): Uint8Array {
  const entities = records.entities.map(withCountryNames);
  const numbers = new Map(entities.map((entity, number) => [entity.id, number]));
  const entityNumber = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`No entity "${id}" among the records.`);
    return number;
  };
  const links = entityLinks(records.stories, entityNumber);
  const brought = packs.reduce((sum, pack) => sum + pack.entities, 0);
  const bundled = records.stories.filter(({ pack }) => pack === undefined);
  const manifest: PackManifest = {
    ...describePack(authorship, bundled, { length: entities.length - brought }),
    ...(packs.length > 0 && { packs: [...packs] }),
  };
  return writeContainer(
    new Map<SectionName, Uint8Array>([
      ['manifest', new TextEncoder().encode(JSON.stringify(manifest))],
      ['ids', writeSlices(entities.map((entity) => `${entity.kind} ${entity.id}`))],
      ['entities', writeSlices(entities.map((entity) => JSON.stringify(entity, withoutSeenAt)))],
      ['storyids', writeSlices(records.stories.map(({ claim }) => claim.id))],
      ['stories', writeSlices(records.stories.map((story) => JSON.stringify(story)))],
      ['links', writeRows(links, entities.length)],
      ['names', compileNameIndex(nameForms(entities))],
      ['claims', compileClaimIndex(records.stories, entityNumber)],
    ]),
  );
}

/** Where a role was seen is for whoever checks the records; a reader's pack need not carry it. */
const withoutSeenAt = (key: string, value: unknown) => (key === 'seenAt' ? undefined : value);
