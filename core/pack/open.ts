import * as v from 'valibot';
import { MARKED_KINDS, type Entity, type EntityKind } from '../model/entity.ts';
import { PackManifest } from '../model/pack.ts';
import type { Story } from '../model/story.ts';
import { openClaimIndex, type ClaimIndex } from '../spot/claims/open.ts';
import { openNameIndex, type NameIndex } from '../spot/names/open.ts';
import { openContainer } from './container.ts';
import { openRows } from './links.ts';
import { PackError } from './pack-error.ts';
import { openSlices } from './slices.ts';

/** An open pack: spotting tables ready, records decoded one at a time when asked for. */
export interface OpenPack {
  readonly manifest: PackManifest;
  readonly names: NameIndex;
  readonly claims: ClaimIndex;
  entityId(number: number): string;
  entityKind(number: number): EntityKind;
  entity(number: number): Entity;
  /** Number of an entity or story by its id; -1 where there is none. */
  entityNumber(id: string): number;
  storyNumber(claimId: string): number;
  story(number: number): Story;
  /** Stories in which the entity speaks, claims or is spoken of. */
  storiesOf(entity: number): Uint32Array;
  /** True for people and organisations with something on file; only these are underlined. */
  isMarked(entity: number): boolean;
}

/**
 * Opens a compiled pack without parsing its records.
 * @throws {PackError} if the bytes are not a sound pack.
 */
export function openPack(buffer: ArrayBuffer): OpenPack {
  const section = openContainer(buffer);
  const manifest = v.safeParse(PackManifest, readJson(new TextDecoder().decode(section('manifest'))));
  if (!manifest.success) throw new PackError('damaged', 'The manifest of the pack is not valid.');
  const ids = openSlices(section('ids'));
  const entities = openSlices(section('entities'));
  const storyIds = openSlices(section('storyids'));
  const stories = openSlices(section('stories'));
  const storiesOf = openRows(section('links'));
  const entityId = (number: number) => ids.text(number).split(' ')[1];
  const entityKind = (number: number) => ids.text(number).split(' ')[0] as EntityKind;
  const story = (number: number) => readJson(stories.text(number)) as Story;
  const entityNumbers = numbering(ids.count, entityId);
  const storyNumbers = numbering(storyIds.count, storyIds.text);
  return {
    manifest: manifest.output,
    names: openNameIndex(section('names')),
    claims: openClaimIndex(section('claims')),
    entityId,
    entityKind,
    entity: (number) => readJson(entities.text(number)) as Entity,
    entityNumber: (id) => entityNumbers(id),
    storyNumber: (id) => storyNumbers(id),
    story,
    storiesOf,
    isMarked: (number) => MARKED_KINDS.includes(entityKind(number)) && storiesOf(number).length > 0,
  };
}

/** Numbers by id, built at the first question so that opening stays cheap. */
function numbering(count: number, id: (number: number) => string): (id: string) => number {
  let numbers: Map<string, number> | undefined;
  return (wanted) => {
    numbers ??= new Map(Array.from({ length: count }, (_, number) => [id(number), number]));
    return numbers.get(wanted) ?? -1;
  };
}

/** A pack's checksum vouches for transport, not for its author, so a syntax error is a damaged pack too. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PackError('damaged', 'A record of the pack is not valid JSON.');
  }
}
