import { HEADER_WORDS, RETRIEVAL_LAYOUT } from './layout.ts';

/** An open retrieval index: views on the bytes, nothing is parsed. */
export interface RetrievalIndex {
  readonly claims: number;
  /** Mean length of a claim in terms. */
  readonly meanLength: number;
  /** Sorted hashes of terms. */
  readonly hashes: Uint32Array;
  /** End of each term's postings, in bytes. */
  readonly ends: Uint32Array;
  /** Length of each claim in terms. */
  readonly lengths: Uint8Array;
  readonly postings: Uint8Array;
}

/**
 * @param bytes begin at a multiple of four in their buffer
 * @throws {Error} if they are not a whole retrieval index.
 */
export function openRetrievalIndex(bytes: Uint8Array): RetrievalIndex {
  const { buffer, byteOffset, byteLength } = bytes;
  if (byteOffset % 4 !== 0 || byteLength < HEADER_WORDS * 4) throw new Error('The retrieval index is damaged.');
  const [layout, claims, terms, postingBytes, mean] = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
  const lengthsAt = (HEADER_WORDS + terms * 2) * 4;
  if (layout !== RETRIEVAL_LAYOUT || lengthsAt + claims + postingBytes !== byteLength) {
    throw new Error('The retrieval index is damaged.');
  }
  const hashes = new Uint32Array(buffer, byteOffset + HEADER_WORDS * 4, terms);
  const ends = new Uint32Array(buffer, byteOffset + (HEADER_WORDS + terms) * 4, terms);
  if (terms > 0 && ends[terms - 1] !== postingBytes) throw new Error('The retrieval index is damaged.');
  return {
    claims,
    meanLength: mean / 1000,
    hashes,
    ends,
    lengths: new Uint8Array(buffer, byteOffset + lengthsAt, claims),
    postings: new Uint8Array(buffer, byteOffset + lengthsAt + claims, postingBytes),
  };
}
