import type { OpenPack } from '../pack/open.ts';
import type { ClaimWhy, NameWhy, Polarity } from '../spot/hits.ts';
import { buildClaimCard, buildNameCard, cardEntity } from './build-card.ts';
import type { CardData } from './card-data.ts';

/** What a page knows of a mark when it asks for its card. */
export interface CardQuestion {
  kind: 'name' | 'claim';
  /** Entity or claim id. */
  id: string;
  polarity?: Polarity;
  missing?: readonly string[];
  nameWhy?: NameWhy;
  claimWhy?: Omit<ClaimWhy, 'entities'> & { entities: readonly string[] };
}

/** The card of a mark; null where the pack has no such record (it may have been replaced since the page was read). */
export function answerCard(pack: OpenPack, question: CardQuestion): CardData | null {
  if (question.kind === 'name') {
    const entity = pack.entityNumber(question.id);
    return entity < 0 ? null : buildNameCard(pack, entity, question.nameWhy);
  }
  const story = pack.storyNumber(question.id);
  if (story < 0) return null;
  const { polarity = 'unclear', missing = [], claimWhy } = question;
  const known = claimWhy?.entities.map(pack.entityNumber).filter((number) => number >= 0) ?? [];
  const why = claimWhy && { ...claimWhy, entities: known.map((number) => cardEntity(pack.entity(number))) };
  return buildClaimCard(pack, story, { polarity, missing, why });
}
