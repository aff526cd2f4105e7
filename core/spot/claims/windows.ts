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

/** A sentence that names somebody, or follows one that does. */
export interface Window {
  block: number;
  start: number;
  end: number;
  text: string;
  words: readonly WindowWord[];
  /** Who is named in the sentence itself, in order. */
  named: { entity: number; start: number }[];
  /** These and those of the sentence before. */
  entities: ReadonlySet<number>;
  /** True for a run of key words or tags, which states nothing. */
  isList: boolean;
}

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
      const named = inBlock
        .filter((hit) => hit.start >= start && hit.end <= end)
        .map((hit) => ({ entity: hit.entity, start: hit.start - start, end: hit.end - start }));
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
        const isList = block.kind === 'text' && words.length > 0 && words.length === countWords(text);
        windows.push({ block: number, start, end, text, words, named, entities, isList });
      }
      before = own;
    }
  });
  return windows;
}
