import { foldText } from '../../../text/normalize.ts';
import type { Found } from './search.ts';

/** Claims looked at again; below them a right one is rare. */
const RERANKED = 10;
/** What shared pieces of words add to a claim's score at most, as a share of it; tuned on training queries. */
const PIECES_ADD = 1;
/** Letters of a piece: endings and spellings differ, pieces stay. */
const PIECE = 4;

/**
 * Orders the first claims anew by what an index of whole words cannot see: pieces of words and of pairs of words, which survive
 * other endings, spellings and compounds.
 */
export function rerank(query: string, found: readonly Found[], textOf: (claim: number) => string): Found[] {
  const wantedPieces = piecesOf(query);
  return found
    .slice(0, RERANKED)
    .map(({ claim, score }) => {
      const shared = shareOf(piecesOf(textOf(claim)), wantedPieces);
      return { claim, score: score * (1 + PIECES_ADD * shared) };
    })
    .sort((a, b) => b.score - a.score)
    .concat(found.slice(RERANKED));
}

function piecesOf(text: string): Set<string> {
  const folded = foldText(text).replace(/https?:\/\/\S+|[^\p{L}\p{N}]+/gu, ' ');
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= folded.length; at++) pieces.add(folded.slice(at, at + PIECE));
  return pieces;
}

/** Share of the first set that is in the second, 0..1. */
function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of part) if (whole.has(one)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}
