import { foldText } from '../../core/text/normalize.ts';
import type { Spot } from './gold.ts';

export const wordsOf = (form: string) => foldText(form).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How often each form names each entity. */
export type FormCounts = Map<string, Map<string, number>>;

function count(counts: FormCounts, key: string, value: string, by: number): void {
  const values = counts.get(key) ?? new Map<string, number>();
  counts.set(key, values);
  const sum = (values.get(value) ?? 0) + by;
  if (sum > 0) values.set(value, sum);
  else values.delete(value);
}

/** The value counted most often; of equals the first in order. */
export function mostOf(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined;
  for (const [value, sum] of counts ?? []) {
    if (best === undefined || sum > counts!.get(best)! || (sum === counts!.get(best) && value < best)) best = value;
  }
  return best;
}

/** What the documents other than the one scored say of names. */
export interface Knowledge {
  /** Entity -> its forms. */
  forms: FormCounts;
  /** Key of a form, and of every part of a longer form ("Supreme Court" of "Supreme Court of Pakistan") -> the entities meant by it. */
  bearers: FormCounts;
}

/** What forms of the same name share: words of one word's name whole, of longer names their beginnings. */
export function bearerKey(words: readonly string[]): string {
  return words.length === 1 ? words[0] : words.map((word) => word.slice(0, 4)).join(' ');
}

/** Adds what a document says, or takes it back with -1. */
export function learn(knowledge: Knowledge, wanted: readonly Spot[], every: readonly Spot[], by: number): void {
  for (const { id, form } of wanted) count(knowledge.forms, id, form, by);
  for (const { id, form } of every) {
    const words = wordsOf(form);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= words.length; to += 1) {
        count(knowledge.bearers, bearerKey(words.slice(from, to)), id, by);
      }
    }
  }
}
