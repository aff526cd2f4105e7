import type { TextBlock } from '../../text/blocks.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { contentWords, countWords, type ContentWord } from '../../text/words/content-words.ts';
import type { NameHit } from '../hits.ts';
import { conceptTerm } from './compile.ts';
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
  /** These and those of the sentence before. */
  entities: ReadonlySet<number>;
  /** True for a run of key words or tags, which states nothing. */
  isList: boolean;
}

/** Names with their offsets counted from a place in their block. */
export const namedIn = (names: readonly NameHit[], from = 0): Named[] =>
  names.map(({ entity, start, end, why }) => ({
    entity,
    start: start - from,
    end: end - from,
    inflection: why.inflection,
  }));

export function windowsOf(
  index: ClaimIndex,
  blocks: readonly TextBlock[],
  names: readonly NameHit[],
  language: string,
): Window[] {
  const windows: Window[] = [];
  let before: ReadonlySet<number> = new Set();
  const byBlock = Map.groupBy(names, (hit) => hit.block);
  blocks.forEach((block, number) => {
    const inBlock = byBlock.get(number) ?? [];
    // Most of a large page names nobody: it is not even cut into sentences.
    if (inBlock.length === 0 && before.size === 0) return;
    for (const { start, end } of sentencesOf(block.text, block.lang ?? language)) {
      const text = block.text.slice(start, end);
      const named = namedIn(
        inBlock.filter((hit) => hit.start >= start && hit.end <= end),
        start,
      );
      const own = new Set(named.map(({ entity }) => entity));
      // A pronoun or "the book" refers to who was named in the sentence before.
      const entities = own.size === 0 ? before : new Set([...own, ...before]);
      if (entities.size > 0) {
        const words = contentWords(text).map((word) => ({
          ...word,
          term: index.termNumber(termHash(word.stem)),
          conceptTerm: word.concept < 0 ? undefined : index.termNumber(conceptTerm(word.concept)),
          inName: named.some((name) => word.start < name.end && word.end > name.start),
        }));
        // Arabic writes its function words together with others: there only the full stop tells a sentence from a list.
        const isList = block.kind === 'text' && words.length === countWords(text) && !/[.!?؟…]["'»”)]*$/.test(text);
        windows.push({ block: number, start, end, text, words, named, entities, isList });
      }
      before = own;
    }
  });
  return windows;
}
