import { searchTerms } from '../../../text/words/search-terms.ts';
import { writeParts } from '../index/parts.ts';
import { createSink, putNumber, sinkBytes } from '../index/rising-numbers.ts';
import { termHash } from '../term-hash.ts';
import { IMPACT_STEP, impactTable } from './bm25.ts';
import { COMMON, LEAST_COMMON, MOST_LENGTH, RETRIEVAL_LAYOUT } from './layout.ts';

/** Compiles an inverted index of texts, numbered as they come; layout in `layout.ts`. */
export function compileRetrievalIndex(texts: Iterable<string>): Uint8Array {
  const { lists, lengths, mean } = readTexts(texts);
  const hashes = Uint32Array.from(lists.keys()).sort();
  const impacts = impactTable(mean);
  const claimsWith = new Uint16Array(hashes.length);
  const mostImpact = new Uint8Array(hashes.length);
  const ends = new Uint32Array(hashes.length);
  const postings = createSink();
  const commonCounts: number[] = [];
  const entriesOf: number[][] = [];
  const isCommon = commonAbove(lists);
  hashes.forEach((hash, term) => {
    const list = lists.get(hash)!;
    let before = 0;
    let most = 0;
    for (const posting of list) {
      const claim = posting >> 1;
      putNumber(postings, (claim - before) * 2 + (posting & 1));
      before = claim;
      most = Math.max(most, impacts[lengths[claim] * 2 + (posting & 1)]);
    }
    ends[term] = postings.length;
    mostImpact[term] = Math.ceil(most / IMPACT_STEP);
    claimsWith[term] = list.length;
    if (!isCommon(list)) return;
    claimsWith[term] = COMMON | commonCounts.length;
    for (const posting of list) (entriesOf[posting >> 1] ??= []).push(commonCounts.length * 2 + (posting & 1));
    commonCounts.push(list.length);
  });
  const entryEnds = new Uint32Array(lengths.length);
  let entries = 0;
  entryEnds.forEach((_, claim) => (entryEnds[claim] = entries += entriesOf[claim]?.length ?? 0));
  const allEntries = new Uint16Array(entries);
  entryEnds.forEach((end, claim) => {
    const own = entriesOf[claim];
    if (own) allEntries.set(own, end - own.length);
  });
  const header = [hashes.length, commonCounts.length, postings.length, entries, Math.round(mean * 1000)];
  return writeParts([
    Uint32Array.of(RETRIEVAL_LAYOUT, lengths.length, ...header),
    hashes,
    ends,
    Uint32Array.from(commonCounts),
    entryEnds,
    claimsWith,
    allEntries,
    mostImpact,
    Uint8Array.from(lengths),
    sinkBytes(postings),
  ]);
}

/** Postings by hash of a term: twice the claim, plus one where it has the term again. */
function readTexts(texts: Iterable<string>): { lists: Map<number, number[]>; lengths: number[]; mean: number } {
  const lists = new Map<number, number[]>();
  const lengths: number[] = [];
  let total = 0;
  for (const text of texts) {
    const terms = searchTerms(text);
    for (const term of terms) {
      const hash = termHash(term);
      const list = lists.get(hash);
      if (list === undefined) lists.set(hash, [lengths.length * 2]);
      else if (list[list.length - 1] >> 1 === lengths.length) list[list.length - 1] |= 1;
      else list.push(lengths.length * 2);
    }
    total += terms.length;
    lengths.push(Math.min(terms.length, MOST_LENGTH));
  }
  // As the header keeps it.
  const mean = lengths.length === 0 ? 0 : Math.round((total / lengths.length) * 1000) / 1000;
  return { lists, lengths, mean };
}

/** Which terms are common: as many of the most frequent as have a number. */
function commonAbove(lists: ReadonlyMap<number, readonly number[]>): (list: readonly number[]) => boolean {
  const sizes = Array.from(lists.values(), ({ length }) => length).filter((size) => size > LEAST_COMMON);
  const most = COMMON - 1;
  const least = sizes.length <= most ? LEAST_COMMON : sizes.sort((a, b) => b - a)[most];
  return ({ length }) => length > least;
}
