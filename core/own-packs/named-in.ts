import { MARKED_KINDS } from '../model/entity.ts';
import type { OpenPack } from '../pack/open.ts';
import { spotNames } from '../spot/names/spot.ts';
import type { StoryMaking } from './claim-reviews/review-story.ts';

/** Whom of a pack's entities a text names, by the rules that names on pages are found by. */
export function createNamedIn(pack: OpenPack): StoryMaking['namedIn'] {
  return (text, lang) => {
    const found = new Set(spotNames(pack.names, [{ text, kind: 'text' }], lang).map(({ entity }) => entity));
    const isSomebody = (entity: number) => MARKED_KINDS.includes(pack.entityKind(entity));
    return {
      about: [...found].filter(isSomebody).map(pack.entityId),
      context: [...found].filter((entity) => !isSomebody(entity)).map(pack.entityId),
    };
  };
}
