import type { EntityKind } from '../../model/entity.ts';
import { foldText } from '../../text/normalize.ts';
import type { Named } from './read-review.ts';

/**
 * Words of those who are nobody in particular: reviews name "Viral posts", "Multiple sources" or "مستخدمون على فيسبوك" as
 * claimants, and such words stand on every page. Folded; `*` at the end stands for any ending.
 */
const NOBODY = [
  'anonym*', 'blog*', 'facebook*', 'image*', 'instagram*', 'internet*', 'media', 'multiple', 'online', 'people', 'photo*', 'post', 'posts',
  'several', 'social*', 'source*', 'stories', 'telegram*', 'tiktok*', 'tweet*', 'twitter*', 'unknown', 'user*', 'various', 'video*', 'viral*', 'website*',
  'whatsapp*', 'youtube*', 'beitrag*', 'beitrage*', 'nutzer*', 'quellen', 'internaut*', 'reseaux', 'utilisateur*', 'redes', 'usuario*',
  'publicacion*', 'пользовател*', 'соцсет*', 'социальн*', 'фейсбук*', 'فيسبوك', 'تويتر', 'مستخدم*', 'حساب*', 'صفحات', 'ناشط*', 'مواقع', 'منشور*',
  'متداول', 'تواصل',
]; // prettier-ignore

/** Most words of a name; more are a description. */
const MOST_WORDS = 5;

/** Kinds of entities by the schema.org type that a review gives somebody; of others only that they are somebody. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  Person: 'person',
  Organization: 'organization',
  NGO: 'organization',
  EducationalOrganization: 'organization',
  NewsMediaOrganization: 'media',
  GovernmentOrganization: 'government',
  Corporation: 'company',
  PoliticalParty: 'party',
};

export const kindOf = ({ types }: Named): EntityKind | undefined =>
  types.flatMap((type) => (Object.hasOwn(KINDS, type) ? KINDS[type] : []))[0];

/**
 * Whether a name that a review has for somebody means them wherever it stands: two words or more, of a known kind, capitals
 * at both ends where its script has them, and none of the words above. All others are marked only where something vouches
 * for them.
 */
export function isUniqueName(named: Named): boolean {
  const words = named.name.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || kindOf(named) === undefined) return false;
  const isCapital = (word: string) => !/^\p{Ll}/u.test(word);
  return isCapital(words[0]) && isCapital(words[words.length - 1]) && !words.some(isNobody);
}

function isNobody(word: string): boolean {
  const folded = foldText(word).replace(/^ال/, '');
  return NOBODY.some((entry) => (entry.endsWith('*') ? folded.startsWith(entry.slice(0, -1)) : folded === entry));
}
