import type { Script } from './languages/descriptor.ts';

/** Script of a letter, by its code unit; undefined for digits, signs and scripts that are not told apart. */
export function scriptOf(unit: number): Script | undefined {
  if (unit < 0x250)
    return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit >= 0xc0 ? 'Latn' : undefined;
  if (unit < 0x370) return undefined;
  if (unit < 0x400) return 'Grek';
  if (unit < 0x530) return 'Cyrl';
  if (unit < 0x590) return undefined;
  if (unit < 0x600) return 'Hebr';
  if (unit < 0x780) return 'Arab';
  if (unit < 0x1100) return undefined;
  if (unit < 0x1200) return 'Hang';
  if (unit >= 0x1e00 && unit < 0x1f00) return 'Latn';
  if (unit >= 0x3041 && unit < 0x3100) return 'Kana';
  if (unit >= 0x3400 && unit < 0xa000) return 'Hani';
  if (unit >= 0xac00 && unit < 0xd7a4) return 'Hang';
  if (unit >= 0xfb50 && unit < 0xff00) return 'Arab';
  return undefined;
}
