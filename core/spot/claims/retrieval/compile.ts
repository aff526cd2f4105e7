import { searchTerms } from '../../../text/words/search-terms.ts';
import { termHash } from '../term-hash.ts';
import { HEADER_WORDS, MOST_LENGTH, RETRIEVAL_LAYOUT } from './layout.ts';

/** Compiles an inverted index of texts, numbered as they come; layout in `layout.ts`. */
export function compileRetrievalIndex(texts: Iterable<string>): Uint8Array {
  const postings = new Map<number, number[]>();
  const lengths: number[] = [];
  let total = 0;
  for (const text of texts) {
    const counts = new Map<number, number>();
    const terms = searchTerms(text);
    for (const term of terms) {
      const hash = termHash(term);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    for (const [hash, count] of counts) {
      const posting = lengths.length * 2 + (count > 1 ? 1 : 0);
      const list = postings.get(hash);
      if (list) list.push(posting);
      else postings.set(hash, [posting]);
    }
    total += terms.length;
    lengths.push(Math.min(terms.length, MOST_LENGTH));
  }
  const hashes = Uint32Array.from(postings.keys()).sort();
  const ends = new Uint32Array(hashes.length);
  const packed: number[] = [];
  hashes.forEach((hash, at) => {
    let before = 0;
    for (const posting of postings.get(hash)!) {
      const claim = posting >> 1;
      putNumber(packed, (claim - before) * 2 + (posting & 1));
      before = claim;
    }
    ends[at] = packed.length;
  });
  const mean = lengths.length === 0 ? 0 : Math.round((total / lengths.length) * 1000);
  const header = Uint32Array.of(RETRIEVAL_LAYOUT, lengths.length, hashes.length, packed.length, mean);
  const bytes = new Uint8Array((HEADER_WORDS + hashes.length * 2) * 4 + lengths.length + packed.length);
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set(header);
  new Uint32Array(bytes.buffer, HEADER_WORDS * 4, hashes.length).set(hashes);
  new Uint32Array(bytes.buffer, (HEADER_WORDS + hashes.length) * 4, hashes.length).set(ends);
  bytes.set(lengths, (HEADER_WORDS + hashes.length * 2) * 4);
  bytes.set(packed, bytes.length - packed.length);
  return bytes;
}

function putNumber(into: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) into.push((rest & 0x7f) | 0x80);
  into.push(rest);
}
