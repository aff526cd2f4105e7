import { PackError } from '../../../pack/pack-error.ts';
import { readParts } from '../index/parts.ts';
import { HEADER_WORDS, RETRIEVAL_LAYOUT } from './layout.ts';

/** An open retrieval index: views on the bytes, nothing is parsed; `layout.ts` says what they hold. */
export interface RetrievalIndex {
  readonly claims: number;
  /** Mean length of a claim in terms. */
  readonly meanLength: number;
  /** Sorted hashes of terms. */
  readonly hashes: Uint32Array;
  /** End of each term's postings, in bytes. */
  readonly ends: Uint32Array;
  readonly commonCounts: Uint32Array;
  /** End of each claim's entries. */
  readonly entryEnds: Uint32Array;
  readonly claimsWith: Uint16Array;
  readonly entries: Uint16Array;
  readonly mostImpact: Uint8Array;
  /** Length of each claim in terms. */
  readonly lengths: Uint8Array;
  readonly postings: Uint8Array;
}

const DAMAGED = 'The retrieval index is damaged.';

/**
 * @param bytes begin at a multiple of four in their buffer
 * @throws {PackError} if they are not a whole retrieval index.
 */
export function openRetrievalIndex(bytes: Uint8Array): RetrievalIndex {
  const parts = readParts(bytes, DAMAGED);
  const [layout, claims, terms, common, postingBytes, entryCount, mean] = parts.u32(HEADER_WORDS);
  if (layout !== RETRIEVAL_LAYOUT) throw new PackError('damaged', DAMAGED);
  const index = {
    claims,
    meanLength: mean / 1000,
    hashes: parts.u32(terms),
    ends: parts.u32(terms),
    commonCounts: parts.u32(common),
    entryEnds: parts.u32(claims),
    claimsWith: parts.u16(terms),
    entries: parts.u16(entryCount),
    mostImpact: parts.u8(terms),
    lengths: parts.u8(claims),
    postings: parts.u8(postingBytes),
  };
  parts.end();
  return index;
}
