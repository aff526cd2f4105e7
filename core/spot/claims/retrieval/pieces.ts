import { foldText } from '../../../text/normalize.ts';

/** Letters of a piece: endings and spellings differ, pieces stay. */
const PIECE = 4;
/** Pieces are known by a number below this; of a text's few hundred, hardly two get the same. */
export const PIECE_NUMBERS = 1 << 16;

/** Distinct pieces of words and of pairs of words, as numbers. */
export function piecesOf(text: string): number[] {
  const folded = foldText(text).replace(/https?:\/\/\S+|[^\p{L}\p{N}]+/gu, ' ');
  const pieces: number[] = [];
  let letters = 0;
  for (let at = 0; at < folded.length; at++) {
    // A byte a letter, so that what stood more than four letters ago has left the number.
    letters = (letters << 8) | (folded.charCodeAt(at) & 0xff);
    if (at < PIECE - 1) continue;
    const piece = Math.imul(letters, 0x9e3779b1) >>> 16;
    if (seen[piece] === 1) continue;
    seen[piece] = 1;
    pieces.push(piece);
  }
  for (const piece of pieces) seen[piece] = 0;
  return pieces;
}

/** Working memory of `piecesOf`, all zero between calls. */
const seen = new Uint8Array(PIECE_NUMBERS);
