import type { TextBlock } from '../../text/blocks.ts';
import type { NameHit } from '../hits.ts';
import { nameFinder } from './find.ts';
import type { PageFindings } from './findings.ts';
import { rulesForPage } from './inflection-rules.ts';
import type { PageRules } from './inflection-rules.ts';
import type { NameIndex } from './open.ts';
import { resolveFindings } from './resolve.ts';

type Finder = ReturnType<typeof nameFinder>;

const finders = new WeakMap<NameIndex, Map<PageRules, Finder>>();

/** Pages are many and languages few: each index has one finder a language. */
function finderFor(index: NameIndex, language: string): Finder {
  const rules = rulesForPage(language);
  let ofIndex = finders.get(index);
  if (ofIndex === undefined) {
    ofIndex = new Map();
    finders.set(index, ofIndex);
  }
  let finder = ofIndex.get(rules);
  if (finder === undefined) {
    finder = nameFinder(index, rules);
    ofIndex.set(rules, finder);
  }
  return finder;
}

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
  const find = finderFor(index, language);
  const findings: PageFindings = { names: [], contexts: [] };
  for (let block = 0; block < blocks.length; block += 1) {
    const { text, lang } = blocks[block];
    const findInBlock = lang === undefined || lang === language ? find : finderFor(index, lang);
    findInBlock(text, block, findings);
  }
  return resolveFindings(blocks, findings, language, unvouched);
}
