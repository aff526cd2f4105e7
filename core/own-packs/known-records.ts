import type { OwnPack } from '../model/own-pack.ts';
import type { PackManifest, PackRecords } from '../model/pack.ts';
import type { OpenPack } from '../pack/open.ts';

/** What is there when a pack is brought: the bundled records, which it may refer to, and the reader's other packs. */
export interface KnownRecords {
  bundled: PackRecords & { manifest: PackManifest };
  others: readonly OwnPack[];
}

/** All records of an open pack. */
export function recordsOf(pack: OpenPack): KnownRecords['bundled'] {
  const { manifest } = pack;
  return {
    manifest,
    entities: Array.from({ length: manifest.entities }, (_, number) => pack.entity(number)),
    stories: Array.from({ length: manifest.stories }, (_, number) => pack.story(number)),
  };
}
