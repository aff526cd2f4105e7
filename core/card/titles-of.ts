import { localized } from '../i18n/localized.ts';
import type { OpenPack } from '../pack/open.ts';
import { cardEntity } from './build-card.ts';

/** What an entity or claim is called, and in which language. */
export type Titles = Readonly<Record<string, { lang: string; text: string }>>;

/** Names of entities and wordings of claims in a reader's language; ids that the pack does not have are left out. */
export function titlesOf(pack: OpenPack, ids: readonly string[], locale: string): Titles {
  const titles: Record<string, { lang: string; text: string }> = {};
  for (const id of ids) {
    const entity = pack.entityNumber(id);
    const story = pack.storyNumber(id);
    if (entity >= 0) titles[id] = localized(cardEntity(pack.entity(entity)).name, locale);
    else if (story >= 0) titles[id] = localized(pack.story(story).claim.summary, locale);
  }
  return titles;
}

/** What an id is called, where that is known; an id may be a word that every object has, as `constructor` is. */
export function titleIn(titles: Titles, id: string): Titles[string] | undefined {
  return Object.hasOwn(titles, id) ? titles[id] : undefined;
}
