import { PIECE_NUMBERS, piecesOf } from './pieces.ts';
import type { Found } from './search.ts';

/** Claims looked at again; below them a right one is rare. */
const RERANKED = 15;
/** What shared pieces add to a score of 0..1; tuned on training queries. */
const RARE_PIECES_ADD = 1.5;
const BEST_FIELD_ADDS = 0.25;

/**
 * Orders the first claims anew by what an index of whole words cannot see: pieces of words and of pairs of words, which survive
 * other endings, spellings and compounds. A piece counts more the fewer of these claims have it; the field that fits best (a claim's
 * wording or its title) counts once more by itself.
 */
export function rerank(
  query: string,
  found: readonly Found[],
  fieldsOf: (claim: number) => readonly string[],
): Found[] {
  if (found.length === 0) return [];
  const wanted = new Uint8Array(PIECE_NUMBERS);
  for (const piece of piecesOf(query)) wanted[piece] = 1;
  const candidates = found.slice(0, RERANKED).map(({ claim, score }) => {
    const fields = fieldsOf(claim);
    return { claim, score: score / found[0].score, fields: fields.map(piecesOf), all: piecesOf(fields.join(' ')) };
  });
  const claimsWith = new Uint8Array(PIECE_NUMBERS);
  for (const { all } of candidates) for (const piece of all) claimsWith[piece]++;
  const rarities = Float64Array.from({ length: RERANKED + 1 }, (_, count) => Math.log(1 + candidates.length / count));
  const rarity = (piece: number) => rarities[claimsWith[piece]];
  return candidates
    .map(({ claim, score, fields, all }) => {
      const bestField = Math.max(...fields.map((field) => shareOf(field, wanted, () => 1)));
      const rare = shareOf(all, wanted, rarity);
      return { claim, score: score + RARE_PIECES_ADD * rare + BEST_FIELD_ADDS * bestField };
    })
    .sort((a, b) => b.score - a.score)
    .concat(found.slice(RERANKED).map(({ claim, score }) => ({ claim, score: score / found[0].score })));
}

/** Share of the pieces' weight that is wanted, 0..1. */
function shareOf(pieces: readonly number[], wanted: Uint8Array, weight: (piece: number) => number): number {
  let shared = 0;
  let all = 0;
  for (const piece of pieces) {
    const weighed = weight(piece);
    all += weighed;
    if (wanted[piece] === 1) shared += weighed;
  }
  return all === 0 ? 0 : shared / all;
}
