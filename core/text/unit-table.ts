/**
 * One table look-up per UTF-16 code unit: what kind of unit it is and what it folds to.
 *
 * Folding makes spellings that readers take for the same text the same: case, Latin and Greek diacritics, Arabic alef,
 * hamza, ya and ta marbuta forms, Persian letters, presentation forms, full-width letters, dotless i. Cyrillic keeps
 * its letters (и is not й) except ё. Built once from the engine's own Unicode data.
 */

/** Part of a word: letters, digits and what combines with them. */
export const LETTER = 1;
/** Upper- or title-case letter. */
export const UPPER = 2;
/** Lower-case letter of a script that has case. */
export const LOWER = 4;
/** A word by itself: Han, Hiragana, Thai and other scripts written without spaces. */
export const SINGLE = 8;
/** Invisible or decorating unit that does not count: diacritics, tatweel, soft hyphen, zero width, bidi controls. */
export const IGNORED = 16;
/** May stand between two words of one name: spaces, hyphens, apostrophes, middle dots. */
export const JOINER = 32;
/** Scripts whose words may touch words of other scripts: Hangul and Katakana. */
export const HANGUL = 64;
export const KATAKANA = 128;

/** The bits that must be equal all through one word. */
export const WORD_GROUP = LETTER | SINGLE | HANGUL | KATAKANA;

export interface UnitTable {
  /** Bits of each unit. */
  kinds: Uint8Array;
  /** Folded unit of each unit; 0 for ignored units. A unit that folds to several holds the first. */
  folded: Uint16Array;
  /** The few units that fold to several. */
  several: ReadonlyMap<number, string>;
}

const SIZE = 0x10000;

/** Folds that decomposition does not give. */
const SAME: readonly [from: string, to: string][] = [
  ['أإآٱٲٳٵ', 'ا'],
  ['ىیېۍےئ', 'ي'],
  ['ؤۆۇۈۋٶ', 'و'],
  ['ةۀەۂۃہھ', 'ه'],
  ['کڪګ', 'ك'],
  ['ıİ', 'i'],
  ['øØ', 'o'],
  ['łŁ', 'l'],
  ['đĐðÐ', 'd'],
  ['ħĦ', 'h'],
  ['ŧŦ', 't'],
  ['əƏ', 'e'],
  ['ёЁ', 'е'],
  ['ґҐ', 'г'],
  ['ς', 'σ'],
];

const SEVERAL: readonly [from: string, to: string][] = [
  ['ßẞ', 'ss'],
  ['æÆ', 'ae'],
  ['œŒ', 'oe'],
  ['þÞ', 'th'],
];

/** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic: here marks are taken off and every unit is folded by itself. */
const FOLDED_RANGES: readonly [first: number, last: number][] = [
  [0x00a0, 0x0700],
  [0x1dc0, 0x1fff],
  [0x20d0, 0x20ff],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
  [0xfb00, 0xfdff],
  [0xfe20, 0xfe2f],
  [0xfe70, 0xfeff],
  [0xff01, 0xff65],
];

/** Scripts whose marks are letters in their own right, and which keep their units. */
const KEPT_RANGES: readonly [first: number, last: number][] = [
  [0x0700, 0x1dbf],
  [0x2c00, 0x2c5f],
  [0x2c80, 0x2dff],
  [0xa000, 0xa71f],
  [0xa800, 0xabff],
];

const IGNORED_RANGES: readonly [first: number, last: number][] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Scripts without spaces between words: each unit is a word. Thai and its neighbours, Hiragana, Han. */
const SINGLE_RANGES: readonly [first: number, last: number][] = [
  [0x0e01, 0x0eff],
  [0x1780, 0x17d3],
  [0x3041, 0x309f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];

const JOINERS =
  " \t\n\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000-\u2010\u2011\u2012\u2013'\u2018\u2019\u02bc\u05be\u05f3`´·・‧•=＝";

function fill(kinds: Uint8Array, ranges: readonly [number, number][], kind: number): void {
  for (const [first, last] of ranges) kinds.fill(kind, first, last + 1);
}

function foldByDecomposition(unit: string): string {
  // Compatibility forms first (presentation forms, full width), then letters without their marks.
  const code = unit.charCodeAt(0);
  const plain = code >= 0xfb00 || (code >= 0x01c4 && code <= 0x01cc) ? unit.normalize('NFKC') : unit;
  const lower = plain.toLowerCase();
  const first = lower.charCodeAt(0);
  const keepsMarks = first >= 0x0400 && first < 0x0530;
  return keepsMarks ? lower : lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function build(): UnitTable {
  const kinds = new Uint8Array(SIZE);
  const folded = new Uint16Array(SIZE);
  const several = new Map<number, string>();
  for (let unit = 0; unit < SIZE; unit += 1) folded[unit] = unit;

  for (let unit = 0x30; unit <= 0x39; unit += 1) kinds[unit] = LETTER;
  for (let unit = 0x41; unit <= 0x5a; unit += 1) {
    kinds[unit] = LETTER | UPPER;
    kinds[unit + 32] = LETTER | LOWER;
    folded[unit] = unit + 32;
  }

  for (const [first, last] of KEPT_RANGES) {
    const units = String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
    for (const { index } of units.matchAll(/[\p{L}\p{N}\p{M}]/gu)) kinds[first + index] = LETTER;
  }
  const sameAs = new Map(SAME.flatMap(([from, to]) => Array.from(from, (unit) => [unit, to] as const)));
  const spelled = new Map(SEVERAL.flatMap(([from, to]) => Array.from(from, (unit) => [unit, to] as const)));
  const isMark = /^\p{M}/u;
  const isLetter = /^[\p{L}\p{N}]/u;
  const isUpper = /^[\p{Lu}\p{Lt}]/u;
  const isLower = /^\p{Ll}/u;
  for (const [first, last] of FOLDED_RANGES) {
    for (let code = first; code <= last; code += 1) {
      const unit = String.fromCharCode(code);
      if (isLetter.test(unit)) {
        kinds[code] = LETTER | (isUpper.test(unit) ? UPPER : isLower.test(unit) ? LOWER : 0);
        const fold = spelled.get(unit) ?? sameAs.get(unit) ?? foldByDecomposition(unit);
        // Presentation forms reach the plain letter by decomposition, the plain letter its class by the list.
        const text = Array.from(fold, (part) => sameAs.get(part) ?? part).join('');
        folded[code] = text.length === 0 ? code : text.charCodeAt(0);
        if (text.length > 1 && isLetter.test(text)) several.set(code, text);
      } else if (isMark.test(unit)) {
        kinds[code] = IGNORED;
        folded[code] = 0;
      }
    }
  }

  kinds.fill(LETTER | HANGUL, 0x1100, 0x1200);
  kinds.fill(LETTER | HANGUL, 0xac00, 0xd7a4);
  kinds.fill(LETTER | KATAKANA, 0x30a1, 0x30fb);
  kinds.fill(LETTER | KATAKANA, 0x30fc, 0x3100);
  for (let code = 0xff66; code <= 0xff9d; code += 1) kinds[code] = LETTER | KATAKANA;
  fill(kinds, SINGLE_RANGES, SINGLE);
  fill(kinds, IGNORED_RANGES, IGNORED);
  for (const [first, last] of IGNORED_RANGES) folded.fill(0, first, last + 1);
  for (const joiner of JOINERS) {
    kinds[joiner.charCodeAt(0)] = JOINER;
    folded[joiner.charCodeAt(0)] = joiner.charCodeAt(0);
  }
  // A hamza on its own comes and goes in newsroom spelling (وزراء / وزرا).
  kinds[0x0621] = IGNORED;
  folded[0x0621] = 0;
  return { kinds, folded, several };
}

export const UNITS: UnitTable = build();
