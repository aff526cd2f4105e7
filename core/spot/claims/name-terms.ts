import type { Entity } from '../../model/entity.ts';
import { contentWords } from '../../text/words/content-words.ts';
import type { NameTerms } from './evidence.ts';
import type { ClaimIndex } from './open.ts';
import { termHash } from './term-hash.ts';

/** Terms of entities' names, remembered: a page names the same few again and again. */
export function createNameTerms(index: ClaimIndex, entity: (number: number) => Entity): NameTerms {
  const known = new Map<number, readonly number[]>();
  return (number) => {
    let terms = known.get(number);
    if (!terms) known.set(number, (terms = termsOf(index, entity(number))));
    return terms;
  };
}

function termsOf(index: ClaimIndex, { names, shortNames = {} }: Entity): number[] {
  const words = contentWords([...Object.values(names), ...Object.values(shortNames)].flat().join(' '));
  const numbers = words.map(({ stem }) => index.termNumber(termHash(stem)));
  return [...new Set(numbers)].filter((number) => number >= 0);
}
