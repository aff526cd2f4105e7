import { PIECE_NUMBERS, piecesOf } from './pieces.ts';
import type { Found } from './best.ts';

/** Claims looked at again; below them a right one is rare. */
const RERANKED = 15;
/** What the query's pieces found in a claim add to a score of 0..1, as each field found in the query adds 1; tuned on training queries. */
const QUERY_ADDS = 0.5;

interface Candidate extends Found {
  /** Pieces of each field, and those of all fields, each once. */
  fields: readonly (readonly number[])[];
  all: readonly number[];
}

/**
 * Orders the first claims anew by what an index of whole words cannot see: pieces of words and of pairs of words, which survive
 * other endings, spellings and compounds. A piece counts much more the fewer of these claims have it. Every field (a claim's wording,
 * its title) counts by how much of it stands in the query: two that fit are worth more than one.
 */
export function rerank(
  query: string,
  found: readonly Found[],
  fieldsOf: (claim: number) => readonly string[],
): Found[] {
  if (found.length === 0) return [];
  const wanted = new Uint8Array(PIECE_NUMBERS);
  const queryPieces = piecesOf(query);
  for (const piece of queryPieces) wanted[piece] = 1;
  const claimsWith = new Uint8Array(PIECE_NUMBERS);
  /** Number of the last candidate with the piece, counted from one. */
  const lastWith = new Uint8Array(PIECE_NUMBERS);
  const candidates = found.slice(0, RERANKED).map(({ claim, score }, at): Candidate => {
    const fields = fieldsOf(claim).map(piecesOf);
    const all: number[] = [];
    for (const field of fields) {
      for (const piece of field) {
        if (lastWith[piece] === at + 1) continue;
        lastWith[piece] = at + 1;
        claimsWith[piece]++;
        all.push(piece);
      }
    }
    return { claim, score: score / found[0].score, fields, all };
  });
  // No candidate has a piece of the query's own: it counts for nothing.
  const rarities = Float64Array.from({ length: RERANKED + 1 }, (_, count) =>
    count === 0 ? 0 : Math.log(1 + candidates.length / count) ** 2,
  );
  const weigh = (pieces: readonly number[]) => {
    let shared = 0;
    let all = 0;
    for (const piece of pieces) {
      const rarity = rarities[claimsWith[piece]];
      all += rarity;
      if (wanted[piece] === 1) shared += rarity;
    }
    return { shared, share: all === 0 ? 0 : shared / all };
  };
  const inQuery = weigh(queryPieces).shared;
  return candidates
    .map(({ claim, score, fields, all }) => {
      const ofQuery = inQuery === 0 ? 0 : weigh(all).shared / inQuery;
      const ofFields = fields.reduce((sum, field) => sum + weigh(field).share, 0);
      return { claim, score: score + ofFields + QUERY_ADDS * ofQuery };
    })
    .sort((a, b) => b.score - a.score)
    .concat(found.slice(RERANKED).map(({ claim, score }) => ({ claim, score: score / found[0].score })));
}
