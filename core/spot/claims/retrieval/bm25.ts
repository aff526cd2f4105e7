import { MOST_LENGTH } from './layout.ts';

/** Okapi BM25; tuned on the training queries of the evaluation sets. */
const K1 = 0.8;
const B = 0.8;
/** A term that stands more than once counts this often in all. */
const AGAIN = 2.5;

/** What a term of weight one adds to the score of a claim: at `2 * length + isAgain`. */
export function impactTable(meanLength: number): Float32Array {
  return Float32Array.from({ length: (MOST_LENGTH + 1) * 2 }, (_, at) => {
    const norm = K1 * (1 - B + (B * (at >> 1)) / Math.max(meanLength, 1));
    const count = at & 1 ? AGAIN : 1;
    return (count * (K1 + 1)) / (count + norm);
  });
}

/** Rarity of a term that stands in some of all claims. */
export const rarity = (claims: number, all: number): number => Math.log(1 + (all - claims + 0.5) / (claims + 0.5));

/** Impacts are below K1 + 1. */
export const IMPACT_STEP = (K1 + 1) / 255;
