import type { MarkedHit } from '../model/page-hits.ts';
import type { Settings } from '../model/settings.ts';
import type { OpenPack } from '../pack/open.ts';
import type { ClaimHit, NameHit, PageHits } from './hits.ts';

type MarkSettings = Pick<Settings, 'names' | 'claims' | 'languages' | 'mutedEntities' | 'mutedClaims'>;

/** Of all that was found, what the reader wants underlined: people and organisations with something on file, and claims. */
export function markedHits(pack: OpenPack, hits: PageHits, settings: MarkSettings): MarkedHit[] {
  if (settings.languages && !settings.languages.includes(hits.language)) return [];
  const names = settings.names ? hits.names.flatMap((hit) => markedName(pack, hit, settings)) : [];
  const claims = settings.claims ? hits.claims.flatMap((hit) => markedClaim(pack, hit, settings)) : [];
  return [...names, ...claims].sort((a, b) => a.block - b.block || a.start - b.start);
}

function markedName(pack: OpenPack, hit: NameHit, { mutedEntities }: MarkSettings): MarkedHit[] {
  const { entity, block, start, end, why } = hit;
  if (!pack.isMarked(entity)) return [];
  const id = pack.entityId(entity);
  return mutedEntities.includes(id) ? [] : [{ kind: 'name', id, block, start, end, why }];
}

function markedClaim(pack: OpenPack, hit: ClaimHit, { mutedClaims }: MarkSettings): MarkedHit[] {
  const { story, block, start, end, polarity, missing } = hit;
  const { id } = pack.story(story).claim;
  if (mutedClaims.includes(id)) return [];
  const why = { ...hit.why, entities: hit.why.entities.map(pack.entityId) };
  return [{ kind: 'claim', id, block, start, end, polarity, missing, why }];
}
