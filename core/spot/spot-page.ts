import type { EntityKind } from '../model/entity.ts';
import type { OpenPack } from '../pack/open.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { PageText } from '../text/blocks.ts';
import { spotClaims } from './claims/spot.ts';
import type { NameHit, PageHits } from './hits.ts';
import { createEvidence, type EvidenceOf } from './claims/evidence.ts';
import { createNameTerms } from './claims/name-terms.ts';
import { countryEntities, type CountryEntities } from './claims/countries.ts';
import { spotNames } from './names/spot.ts';

/** Kinds of entities that do nothing to anybody. */
const THINGS: ReadonlySet<EntityKind> = new Set(['place', 'product', 'event']);

/** What is made once a pack, at the first page. */
const made = new WeakMap<OpenPack, { countries: CountryEntities; evidenceOf: EvidenceOf }>();

/** All names and claims of a pack on a page. @param least as in `spotClaims` */
export function spotPage(pack: OpenPack, page: PageText, least?: number): PageHits {
  const language = detectLanguage(page);
  const unvouched: NameHit[] = [];
  const names = spotNames(pack.names, page.blocks, language, unvouched);
  const namesIn = (text: string, lang: string) => spotNames(pack.names, [{ text, kind: 'text' }], lang);
  let once = made.get(pack);
  if (!once) {
    once = {
      countries: countryEntities(namesIn),
      evidenceOf: createEvidence(pack.claims, createNameTerms(pack.claims, pack.entity)),
    };
    made.set(pack, once);
  }
  const { countries, evidenceOf } = once;
  const pageNames = { names, unvouched, countries };
  const isParty = (entity: number) => !THINGS.has(pack.entityKind(entity));
  const claims = spotClaims(
    pack.claims,
    page.blocks,
    pageNames,
    language,
    { story: pack.story, namesIn, isParty, evidenceOf },
    least,
  );
  return { language, names, claims };
}
