import type { Script } from './languages/descriptor.ts';

/** Where the letters of each script are, as half-open ranges of code units in ascending order. */
export const SCRIPT_RANGES: readonly (readonly [first: number, end: number, script: Script])[] = [
  [0x0041, 0x005b, 'Latn'],
  [0x0061, 0x007b, 'Latn'],
  [0x00c0, 0x0250, 'Latn'],
  [0x0370, 0x0400, 'Grek'],
  [0x0400, 0x0530, 'Cyrl'],
  [0x0591, 0x0600, 'Hebr'],
  [0x0600, 0x0780, 'Arab'],
  [0x1100, 0x1200, 'Hang'],
  [0x1e00, 0x1f00, 'Latn'],
  [0x1f00, 0x2000, 'Grek'],
  [0x3041, 0x3100, 'Kana'],
  [0x3400, 0xa000, 'Hani'],
  [0xac00, 0xd7a4, 'Hang'],
  [0xfb1d, 0xfb50, 'Hebr'],
  [0xfb50, 0xff00, 'Arab'],
];

/** Script of a letter, by its code unit; undefined for digits, signs and scripts that are not told apart. */
export function scriptOf(unit: number): Script | undefined {
  for (const [first, end, script] of SCRIPT_RANGES) {
    if (unit < first) return undefined;
    if (unit < end) return script;
  }
  return undefined;
}
