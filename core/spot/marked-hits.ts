import type { MarkedHit } from '../model/page-hits.ts';
import type { Settings } from '../model/settings.ts';
import type { OpenPack } from '../pack/open.ts';
import type { TextBlock } from '../text/blocks.ts';
import { matchesRule, readRule } from './claims/wrong-match.ts';
import type { ClaimHit, NameHit, PageHits } from './hits.ts';

type MarkSettings = Pick<
  Settings,
  'names' | 'claims' | 'density' | 'languages' | 'mutedEntities' | 'mutedClaims' | 'wrongMatches'
>;

/** Most marks on a page; a page with more is a list of names, and marks on all of them help nobody. */
const MOST_MARKS = 2_000;

/** Of all that was found, what the reader wants underlined: people and organisations with something on file, and claims. */
export function markedHits(
  pack: OpenPack,
  blocks: readonly TextBlock[],
  hits: PageHits,
  settings: MarkSettings,
): MarkedHit[] {
  if (settings.languages && !settings.languages.includes(hits.language)) return [];
  const wantsNames = settings.names && settings.density !== 'claims';
  const all = wantsNames ? hits.names.flatMap((hit) => markedName(pack, hit, settings)) : [];
  const names = settings.density === 'first' ? firstInSection(all, blocks) : all;
  const isWrong = wrongIn(blocks, settings);
  const claims = settings.claims
    ? hits.claims.flatMap((hit) => markedClaim(pack, hit, settings)).filter((hit) => !isWrong(hit))
    : [];
  return [...claims, ...names].slice(0, MOST_MARKS).sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Of several marks of one name between two headings, the first. */
function firstInSection(names: readonly MarkedHit[], blocks: readonly TextBlock[]): MarkedHit[] {
  const seen = new Set<string>();
  let last = -1;
  return names.filter(({ id, block }) => {
    for (; last < block; last++) if (blocks[last + 1].kind !== 'text') seen.clear();
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Whether the reader said of a sentence like this one that the claim is not meant. */
function wrongIn(blocks: readonly TextBlock[], { wrongMatches }: MarkSettings): (hit: MarkedHit) => boolean {
  const rules = wrongMatches.map(readRule);
  return ({ id, block, start, end }) =>
    rules.some((rule) => rule.claim === id && matchesRule(rule, id, blocks[block].text.slice(start, end)));
}

function markedName(pack: OpenPack, hit: NameHit, { mutedEntities }: MarkSettings): MarkedHit[] {
  const { entity, block, start, end, why } = hit;
  if (!pack.isMarked(entity)) return [];
  const id = pack.entityId(entity);
  return mutedEntities.includes(id) ? [] : [{ kind: 'name', id, block, start, end, why }];
}

function markedClaim(pack: OpenPack, hit: ClaimHit, { mutedClaims }: MarkSettings): MarkedHit[] {
  const { story, block, start, end, polarity, missing } = hit;
  const record = pack.story(story);
  const { id } = record.claim;
  if (mutedClaims.includes(id)) return [];
  const denialsMissing = record.statements.filter(
    (said) => said.stance === 'denies' && missing.includes(said.id),
  ).length;
  const why = { ...hit.why, entities: hit.why.entities.map(pack.entityId) };
  return [{ kind: 'claim', id, block, start, end, polarity, missing, denialsMissing, why }];
}
