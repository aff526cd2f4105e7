import type { Entity } from '../model/entity.ts';

/** Languages in which a country's name is taken from CLDR through `Intl.DisplayNames`. */
const COUNTRY_LANGUAGES = [
  'ar', 'bg', 'cs', 'de', 'el', 'en', 'es', 'fa', 'fr', 'he', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sl', 'sv', 'tr', 'uk', 'zh',
] as const; // prettier-ignore

/** A country with the names CLDR has for it after the recorded ones; anything else as it is. */
export function withCountryNames(entity: Entity): Entity {
  if (entity.kind !== 'country' || !entity.iso) return entity;
  const names: Record<string, string[]> = { ...entity.names };
  for (const language of COUNTRY_LANGUAGES) {
    const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(entity.iso);
    if (name) names[language] = [...new Set([...(names[language] ?? []), name])];
  }
  return { ...entity, names };
}
