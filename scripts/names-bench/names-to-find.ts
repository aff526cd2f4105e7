import type { NameForm } from '../../core/spot/name-forms.ts';
import { makeNames } from './make-names.ts';
import type { NameParts } from './name-parts.ts';
import type { BenchPage } from './texts.ts';

/**
 * At most one name in twenty, and no more than give a hit in a thousand units, as the bundled records do on news pages,
 * is taken from the text searched, so that there is something to find; from each page the same number.
 */
const TAKEN = 1 / 20;
const MOST_TAKEN = 300;

/** Forms to compile and to look for in the pages: some that stand there, the others made. */
export function namesToFind(count: number, pages: readonly BenchPage[], parts?: NameParts): NameForm[] {
  const most = Math.min(MOST_TAKEN, count * TAKEN);
  const onPages = pages.map(({ blocks }) =>
    blocks.flatMap(({ text }) => Array.from(text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu), ([name]) => name)),
  );
  const longest = Math.max(0, ...onPages.map(({ length }) => length));
  const taken = new Set<string>();
  for (let at = 0; at < longest && taken.size < most; at += 1) {
    for (const names of onPages) if (at < names.length && taken.size < most) taken.add(names[at]);
  }
  const made = makeNames(count - taken.size, parts);
  return [...[...taken].map((text) => ({ text, person: true })), ...made].map(({ text, person }, entity) => {
    return { text, entity, use: 'unique', person };
  });
}
