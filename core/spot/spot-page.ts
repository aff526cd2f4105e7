import type { OpenPack } from '../pack/open.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { PageText } from '../text/blocks.ts';
import { spotClaims } from './claims/spot.ts';
import type { PageHits } from './hits.ts';
import { spotNames } from './names/spot.ts';

/** All names and claims of a pack on a page. */
export function spotPage(pack: OpenPack, page: PageText): PageHits {
  const language = detectLanguage(page);
  const names = spotNames(pack.names, page.blocks, language);
  const namesIn = (text: string, lang: string) => spotNames(pack.names, [{ text, kind: 'text' }], lang);
  const claims = spotClaims(pack.claims, page.blocks, names, language, pack.story, namesIn);
  return { language, names, claims };
}
