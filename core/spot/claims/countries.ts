import { COUNTRY_CODES } from '../../text/words/countries.ts';
import type { NamesIn } from '../hits.ts';

/** Entity of a country by its code; absent where the records do not have it. */
export type CountryEntities = ReadonlyMap<string, number>;

const NAMES = new Intl.DisplayNames('en', { type: 'region' });
/** CLDR calls these otherwise than newsrooms do. */
const OTHERWISE: Readonly<Record<string, string>> = { PS: 'Palestine', TR: 'Turkey', MM: 'Myanmar', CD: 'DR Congo' };

/** The records' countries, found by their English names. */
export function countryEntities(namesIn: NamesIn): CountryEntities {
  const entities = new Map<string, number>();
  for (const code of COUNTRY_CODES) {
    const [name] = namesIn(OTHERWISE[code] ?? NAMES.of(code) ?? '', 'en');
    if (name) entities.set(code, name.entity);
  }
  return entities;
}
