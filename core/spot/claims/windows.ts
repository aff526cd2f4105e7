import type { TextBlock } from '../../text/blocks.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { contentWords, countWords, quotableWords, type ContentWord } from '../../text/words/content-words.ts';
import type { NameHit } from '../hits.ts';
import { conceptTerm } from './compile.ts';
import type { CountryEntities } from './countries.ts';
import type { ClaimIndex } from './open.ts';
import { termHash } from './term-hash.ts';

/** A word of a sentence with the numbers of the terms it is looked up by, -1 for one that no claim has. */
export interface WindowWord extends ContentWord {
  term: number;
  /** Term of the predicate it stands for. */
  conceptTerm: number | undefined;
  inName: boolean;
}

/** A name in a sentence; offsets from its start, UTF-16 code units. */
export interface Named {
  entity: number;
  start: number;
  end: number;
  /** Case ending or clitic by which it differs from the recorded form. */
  inflection: string | undefined;
  /** Entity of the country a word of it speaks of: "India's air force" speaks for India. */
  country: number | undefined;
}

/** A text and who is named in it, in order. */
export interface NamedText {
  text: string;
  named: readonly Named[];
}

/** A sentence that names somebody, or follows one that does; `named` are those in the sentence itself. */
export interface Window extends NamedText {
  block: number;
  start: number;
  end: number;
  words: readonly WindowWord[];
  /** Who is surely named, here or in the sentence before. */
  entities: ReadonlySet<number>;
  /** Who else may be meant: by a short name that nothing vouches for, by a country's adjective or capital. */
  possible: ReadonlySet<number>;
  /** True for a run of key words or tags, which states nothing. */
  isList: boolean;
}

/** Who is named on a page. */
export interface PageNames {
  names: readonly NameHit[];
  /** Short names that nothing on the page vouches for, by each entity they may mean. */
  unvouched: readonly NameHit[];
  countries: CountryEntities;
}

/** Names with their offsets counted from a place in their block. */
export const namedIn = (names: readonly NameHit[], from = 0): Named[] =>
  names.map(({ entity, start, end, why }) => ({
    entity,
    start: start - from,
    end: end - from,
    inflection: why.inflection,
    country: undefined,
  }));

/** What is longer, UTF-16 code units, is a table or a list; some of what is asked of a sentence grows with the square of its length. */
const LONGEST_SENTENCE = 4_000;

export function windowsOf(
  index: ClaimIndex,
  blocks: readonly TextBlock[],
  { names, unvouched, countries }: PageNames,
  language: string,
): Window[] {
  const windows: Window[] = [];
  let before: ReadonlySet<number> = new Set();
  const sure = Map.groupBy(names, (hit) => hit.block);
  const open = Map.groupBy(unvouched, (hit) => hit.block);
  blocks.forEach((block, number) => {
    // Most of a large page names nobody: it is not even cut into sentences.
    if (!sure.has(number) && !open.has(number) && before.size === 0) return;
    const sureIn = byPlace(sure.get(number) ?? []);
    const openIn = byPlace(open.get(number) ?? []);
    for (const { start, end } of sentencesOf(block.text, block.lang ?? language)) {
      if (end - start > LONGEST_SENTENCE) {
        before = new Set();
        continue;
      }
      const text = block.text.slice(start, end);
      const inSentence = [...sureIn(start, end), ...openIn(start, end)];
      const own = new Set(inSentence.filter(isVouched).map(({ entity }) => entity));
      // A pronoun or "the book" refers to who was named in the sentence before.
      const entities = own.size === 0 ? before : new Set([...own, ...before]);
      if (entities.size > 0 || inSentence.length > 0) {
        const content = contentWords(text);
        const named = mentions(namedIn(inSentence, start), content, countries);
        const words = content.map((word) => ({
          ...word,
          term: index.termNumber(termHash(word.stem)),
          conceptTerm: word.concept < 0 ? undefined : index.termNumber(conceptTerm(word.concept)),
          inName: named.some((name) => word.start < name.end && word.end > name.start),
        }));
        const possible = new Set(named.map(({ entity }) => entity).filter((entity) => !entities.has(entity)));
        // Arabic writes its function words together with others: there only the full stop tells a sentence from a list.
        const isList = block.kind === 'text' && !/[.!?؟…]["'»”)]*$/.test(text) && hasOnlyContent(text);
        windows.push({ block: number, start, end, text, words, named, entities, possible, isList });
      }
      before = own;
    }
  });
  return windows;
}

const hasOnlyContent = (text: string): boolean => quotableWords(text).length === countWords(text);

/** Names by the stretch they stand in. Asked for one stretch after the other, so that a long block is gone through once. */
function byPlace(names: readonly NameHit[]): (start: number, end: number) => NameHit[] {
  let next = 0;
  return (start, end) => {
    while (next < names.length && names[next].start < start) next++;
    const first = next;
    while (next < names.length && names[next].start < end) next++;
    return names.slice(first, next).filter((hit) => hit.end <= end);
  };
}

const isVouched = ({ confidence }: NameHit): boolean => confidence > 0;

/** Names, and between them countries in other words, in order. */
export function mentions(names: readonly Named[], words: readonly ContentWord[], countries: CountryEntities): Named[] {
  const ofCountries = words.flatMap(({ country: code, start, end }): Named[] => {
    const country = code === undefined ? undefined : countries.get(code);
    return country === undefined ? [] : [{ entity: country, country, start, end, inflection: undefined }];
  });
  if (ofCountries.length === 0) return [...names];
  const overlap = (a: Named, b: Named) => a.start < b.end && a.end > b.start;
  const named = names.map((name) => ({ ...name, country: ofCountries.find((word) => overlap(name, word))?.country }));
  const others = ofCountries.filter((word) => !names.some((name) => overlap(name, word)));
  return [...named, ...others].sort((a, b) => a.start - b.start);
}
