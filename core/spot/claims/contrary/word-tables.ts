import { foldText } from '../../../text/normalize.ts';
import { KINDS, OPPOSITES, REVERSERS } from '../../../text/words/opposites.ts';
import { placesByStem } from '../../../text/words/places.ts';
import { searchTerms } from '../../../text/words/search-terms.ts';

/** What words of a language tell when two texts are compared, by stem. */
export interface WordTables {
  /** Sides of pairs of opposites, two numbers a pair: the other side of one is that number with its last bit turned. */
  sides: ReadonlyMap<string, readonly number[]>;
  /** Kind of things of which a text means one. */
  kinds: ReadonlyMap<string, number>;
  reversers: ReadonlySet<string>;
  /** Region code of a country's name. */
  places: ReadonlyMap<string, string>;
}

const tables = new Map<string, WordTables>();

/** Tables of a language; made when first asked for, empty ones where it has none. */
export function wordTables(language: string): WordTables {
  let made = tables.get(language);
  if (!made) tables.set(language, (made = makeTables(language)));
  return made;
}

function makeTables(language: string): WordTables {
  const sides = new Map<string, number[]>();
  OPPOSITES[language]?.forEach((pair, number) => {
    pair.forEach((words, side) => {
      for (const stem of new Set(searchTerms(foldText(words)))) {
        sides.set(stem, [...(sides.get(stem) ?? []), number * 2 + side]);
      }
    });
  });
  const kinds = new Map(
    KINDS[language]?.flatMap((words, kind) => searchTerms(words).map((stem): [string, number] => [stem, kind])),
  );
  return { sides, kinds, reversers: new Set(searchTerms(REVERSERS[language] ?? '')), places: placesByStem(language) };
}
