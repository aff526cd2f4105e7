import type { OwnPack } from '../model/own-pack.ts';
import { describePack, type OnePack, type PackRecords } from '../model/pack.ts';
import type { Entity } from '../model/entity.ts';
import type { Story } from '../model/story.ts';
import { foldText } from '../text/normalize.ts';

export interface Combined {
  records: PackRecords;
  /** The packs that are in, with what is counted of each. */
  packs: OnePack[];
  /** Stories that are not in, by the pack's id: another record has their id, or one they refer to has gone. */
  leftOut: ReadonlyMap<string, number>;
}

/**
 * The bundled records and after them those of a reader's packs, in the order of the packs. What a pack brings gives way to what is
 * there: an entity under an id or a unique name that is taken is that entity, a story under an id that is taken is left out. So an
 * update of the bundled records never makes a pack fail as a whole.
 */
export function combine(bundled: PackRecords, own: readonly OwnPack[]): Combined {
  const entities = [...bundled.entities];
  const stories = [...bundled.stories];
  const known = new Set(entities.map(({ id }) => id));
  const claims = new Set(stories.map(({ claim }) => claim.id));
  const named = new Map<string, string>();
  const name = ({ id, names }: Entity) => {
    for (const form of Object.values(names).flat()) if (!named.has(foldText(form))) named.set(foldText(form), id);
  };
  entities.forEach(name);
  const packs: OnePack[] = [];
  const leftOut = new Map<string, number>();

  for (const { pack, entities: brought, stories: told } of own) {
    const aliases = new Map<string, string>();
    const fresh: Entity[] = [];
    for (const entity of brought) {
      const forms = Object.values(entity.names).flat();
      const taken = known.has(entity.id) ? entity.id : forms.map((form) => named.get(foldText(form))).find(Boolean);
      if (taken !== undefined) aliases.set(entity.id, taken);
      else {
        known.add(entity.id);
        name(entity);
        fresh.push(entity);
      }
    }
    const fitting = told.flatMap((story): Story[] => {
      const moved = referring(story, (id) => aliases.get(id) ?? id);
      if (claims.has(story.claim.id) || !referencesOf(moved).every((id) => known.has(id))) return [];
      claims.add(story.claim.id);
      return [{ ...moved, pack: pack.id }];
    });
    if (fitting.length < told.length) leftOut.set(pack.id, told.length - fitting.length);
    entities.push(...fresh);
    stories.push(...fitting);
    packs.push(describePack(pack, fitting, fresh));
  }
  return { records: { entities, stories }, packs, leftOut };
}

const referencesOf = ({ claim, statements }: Story): string[] => [
  ...claim.claimants,
  ...claim.about,
  ...(claim.context ?? []),
  ...statements.map(({ speaker }) => speaker),
];

/** A story with its references renamed. */
function referring({ claim, statements }: Story, rename: (id: string) => string): Story {
  return {
    claim: {
      ...claim,
      claimants: claim.claimants.map(rename),
      about: claim.about.map(rename),
      ...(claim.context && { context: claim.context.map(rename) }),
    },
    statements: statements.map((statement) => ({ ...statement, speaker: rename(statement.speaker) })),
  };
}
