import { HANGUL, IGNORED, KATAKANA, LETTER, SINGLE, UNITS } from '../../../text/unit-table.ts';

/** Letters of a piece: endings and spellings differ, pieces stay. */
const PIECE = 4;
/** Pieces are known by a number below this; of a text's few hundred, hardly two get the same. */
export const PIECE_NUMBERS = 1 << 16;

const OF_WORD = LETTER | SINGLE | HANGUL | KATAKANA;
const SPACE = 0x20;
const LINK = /https?:\/\/\S+/gi;

/** Distinct pieces of words and of pairs of words, as numbers. */
export function piecesOf(text: string): number[] {
  const { kinds, folded, several } = UNITS;
  const bare = text.includes('://') ? text.replace(LINK, ' ') : text;
  const pieces: number[] = [];
  let letters = 0;
  let count = 0;
  let isGap = false;
  const put = (unit: number) => {
    // A byte a letter, so that what stood more than four letters ago has left the number.
    letters = (letters << 8) | (unit & 0xff);
    if (++count < PIECE) return;
    const piece = Math.imul(letters, 0x9e3779b1) >>> 16;
    if (seen[piece] === 1) return;
    seen[piece] = 1;
    pieces.push(piece);
  };
  for (let at = 0; at < bare.length; at++) {
    const unit = bare.charCodeAt(at);
    const kind = kinds[unit];
    if ((kind & IGNORED) !== 0) continue;
    if ((kind & OF_WORD) === 0) {
      if (!isGap) put(SPACE);
      isGap = true;
      continue;
    }
    isGap = false;
    const spelled = unit < 0x80 ? undefined : several.get(unit);
    if (spelled === undefined) put(folded[unit]);
    else for (let part = 0; part < spelled.length; part++) put(spelled.charCodeAt(part));
  }
  for (const piece of pieces) seen[piece] = 0;
  return pieces;
}

/** Working memory of `piecesOf`, all zero between calls. */
const seen = new Uint8Array(PIECE_NUMBERS);
