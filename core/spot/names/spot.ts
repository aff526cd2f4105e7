import type { TextBlock } from '../../text/blocks.ts';
import type { NameHit } from '../hits.ts';
import { nameFinder } from './find.ts';
import { rulesForPage } from './inflection-rules.ts';
import type { NameIndex } from './open.ts';
import { resolveFindings } from './resolve.ts';

/**
 * Finds the names of an index in a page's blocks and decides who is meant. `language` is the page's; a block's own
 * `lang` comes first. Hits are sorted by block and start, and do not overlap; `unvouched` takes in short names that nothing
 * on the page vouches for: a claim's other words may.
 */
export function spotNames(
  index: NameIndex,
  blocks: readonly TextBlock[],
  language: string,
  unvouched?: NameHit[],
): NameHit[] {
  const find = nameFinder(index, rulesForPage(language));
  const findings = blocks.map(({ text, lang }) =>
    lang === undefined || lang === language ? find(text) : nameFinder(index, rulesForPage(lang))(text),
  );
  return resolveFindings(index, blocks, findings, language, unvouched);
}
