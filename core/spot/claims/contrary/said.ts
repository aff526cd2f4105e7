import { searchTerms, withPlainDigits } from '../../../text/words/search-terms.ts';
import { cueOffsets, cuesOf } from '../polarity.ts';
import { wordTables } from './word-tables.ts';

/** What a text says, in the terms in which two texts are compared. */
export interface Said {
  stems: ReadonlySet<string>;
  /** Sides of pairs of opposites that it has a word of. */
  sides: ReadonlySet<number>;
  /** The same with the stem behind the word: what rises, what falls. */
  turns: readonly { side: number; of: string }[];
  isNegated: boolean;
  isReversed: boolean;
  numbers: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Stems that are members of a kind, by kind. */
  members: ReadonlyMap<number, ReadonlySet<string>>;
}

const NUMBER = /(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu;

export function said(text: string, language: string): Said {
  const tables = wordTables(language);
  const terms = searchTerms(text);
  const sidesOf = (stem: string) => tables.sides.get(stem) ?? [];
  const turns = terms.slice(0, -1).flatMap((stem, at) => {
    const of = terms[at + 1];
    return sidesOf(of).length > 0 ? [] : sidesOf(stem).map((side) => ({ side, of }));
  });
  const members = new Map<number, Set<string>>();
  for (const stem of terms) {
    const kind = tables.kinds.get(stem);
    if (kind !== undefined) members.set(kind, (members.get(kind) ?? new Set()).add(stem));
  }
  const { denial, negation, lack } = cuesOf(language);
  return {
    stems: new Set(terms),
    sides: new Set(terms.flatMap(sidesOf)),
    turns,
    isNegated: cueOffsets(text, [...denial, ...negation, ...lack]).length % 2 === 1,
    isReversed: terms.some((stem) => tables.reversers.has(stem)),
    numbers: new Set(withPlainDigits(text).match(NUMBER)),
    places: new Set(terms.flatMap((stem) => tables.places.get(stem) ?? [])),
    members,
  };
}
