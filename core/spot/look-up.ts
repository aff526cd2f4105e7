import type { CardQuestion } from '../card/answer-card.ts';
import { LOOK_UP_LIMIT } from '../model/look-up-limit.ts';
import type { OpenPack } from '../pack/open.ts';
import { spotPage } from './spot-page.ts';

/**
 * What is on record about a text the reader chose: a claim it states, else the first name in it with something on file.
 * @returns undefined where there is nothing
 */
export function lookUp(pack: OpenPack, text: string): CardQuestion | undefined {
  const { names, claims } = spotPage(pack, { blocks: [{ text: text.slice(0, LOOK_UP_LIMIT), kind: 'text' }] });
  const [claim] = claims;
  if (claim) {
    const { polarity, story } = claim;
    return { kind: 'claim', id: pack.story(story).claim.id, polarity };
  }
  const name = names.find(({ entity }) => pack.isMarked(entity));
  return name && { kind: 'name', id: pack.entityId(name.entity), nameWhy: name.why };
}
