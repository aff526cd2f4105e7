import { IGNORED, SINGLE, UNITS, LETTER } from '../../text/unit-table.ts';

/**
 * Hash of a word, unit by unit: `h = rotl5(h) ^ value(unit)`. It is linear, so a word's ending or beginning can be
 * taken off and another put on without reading the rest again; inflected forms cost a few operations each.
 */

/** Bits each unit turns the hash by. */
export const TURN = 5;

/** Value of a unit that is no part of a word. */
export const NO_WORD = 0;
/** Value of a unit that does not count. */
export const SKIP = 1;
/** Value of a unit that folds to several. */
export const SPELLED = 2;

function valueOf(unit: number): number {
  let mixed = Math.imul(unit ^ 0x5bd1e995, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return mixed === NO_WORD || mixed === SKIP || mixed === SPELLED ? 0x2545f491 : mixed;
}

/** Letters by which Arabic newsrooms write a foreign g: غار, جار and قار are one name. Equal in the hash only. */
export const FOREIGN_G = /[غقگ]/g;
export const FOREIGN_G_LETTER = 'ج';

function buildValues(): Int32Array {
  const values = new Int32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const kind = UNITS.kinds[unit];
    if (kind === IGNORED) values[unit] = SKIP;
    else if ((kind & (LETTER | SINGLE)) !== 0)
      values[unit] = UNITS.several.has(unit) ? SPELLED : valueOf(UNITS.folded[unit]);
  }
  for (const letter of 'غقگ') values[letter.charCodeAt(0)] = values[FOREIGN_G_LETTER.charCodeAt(0)];
  return values;
}

/** Value of each raw unit's fold, or one of the three markers above. */
export const VALUES = buildValues();

export function turn(hash: number, units: number): number {
  const bits = (units * TURN) & 31;
  return bits === 0 ? hash | 0 : (hash << bits) | (hash >>> (32 - bits));
}

/**
 * Reading units through the borrowed function instead of `text.charCodeAt`: a page's strings come in many representations (flat,
 * slices, one or two bytes a unit), and past four of them V8 looks the method up anew for every unit, four times slower.
 */
const codeAt = String.prototype.charCodeAt;

/** Hash after one more raw unit. */
export function addUnit(hash: number, unit: number): number {
  const value = VALUES[unit];
  if (value === SKIP || value === NO_WORD) return hash;
  if (value === SPELLED) return hashOfFolded(UNITS.several.get(unit)!, hash);
  return ((hash << TURN) | (hash >>> (32 - TURN))) ^ value;
}

/** Hash of text of word units. */
export function hashOfFolded(text: string, before = 0): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = addUnit(hash, codeAt.call(text, at));
  return hash;
}

/** Mixed into the first word's hash where it begins in lower case, so that "orange" is never looked up as Orange. */
export const LOWER_CASE = 0x3c6ef372;

/** Hash of a name's first word as a window. */
export function firstWindow(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  const more = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return more ^ (more >>> 16);
}

/** What a window adds to the hash of its next word. */
export function carried(window: number): number {
  return Math.imul(window, 0x9e3779b1);
}

/** Hash of a window with one more word. */
export function nextWindow(window: number, word: number): number {
  return firstWindow((carried(window) + word) | 0);
}

/** Value of the first letter, folded, of a word that begins at `start`. */
export function letterValue(text: string, start: number): number {
  const unit = codeAt.call(text, start);
  const value = VALUES[unit];
  return value === SPELLED ? VALUES[codeAt.call(UNITS.several.get(unit)!, 0)] : value;
}

/** What tells the first letters of next words apart in `besideWindow`: 16 bits of a letter's value. */
export const letterBits = (letter: number): number => letter >>> 16;

/**
 * Hash of a first word with the first letter of the word behind it: most words that a name begins with are no name on a page. In a filter
 * with this shift it stands in one of the 16 blocks beside the first word's own, which are one place in memory. 12 of the letter's
 * bits choose the places in the block, 4 the block.
 */
export function besideWindow(window: number, letter: number, shift: number): number {
  return window ^ (letter & 0xfff) ^ ((letter >>> 12) << shift);
}
