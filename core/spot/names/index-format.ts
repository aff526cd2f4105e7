/**
 * A compiled name index is one run of little-endian bytes: a header of 32-bit numbers and typed arrays behind it, each at
 * a multiple of 8. Opening it makes views; nothing is read or copied.
 *
 * Forms are sorted by a 32-bit hash of their words. The hash's upper bits choose a bucket of about 8 forms; its lower 16
 * bits are the form's fingerprint. Two filters of two bits a slot ("a name goes on here", "a name ends here") reject
 * nearly every word of a text first: a small one for first words, a larger one for longer beginnings. `startPairs` are
 * the first two letters, folded, of each form that begins in small letters, Hangul or Katakana; 0 for the second of a word of
 * one letter.
 */
export const MAGIC = 0x324e524f; // "ORN2"

/** Positions in the header, in 32-bit numbers. */
export const FIELD = {
  magic: 0,
  byteLength: 1,
  forms: 2,
  bucketBits: 3,
  firstFilterBits: 4,
  nextFilterBits: 5,
  mostWords: 6,
  labelUnits: 7,
  startPairs: 8,
} as const;

export const HEADER_BYTES = 64;

/** Sections in their order, with the size of an element in bytes. */
export const SECTIONS = [
  ['firstFilter', 4],
  ['nextFilter', 4],
  ['bucketStarts', 4],
  ['labelStarts', 4],
  ['entities', 4],
  ['fingerprints', 2],
  ['labels', 2],
  ['startPairs', 2],
  ['labelLengths', 1],
  ['flags', 1],
] as const;

export type SectionName = (typeof SECTIONS)[number][0];

/** Elements of each section, from the numbers of the header. */
export function sectionLengths(header: Uint32Array): Record<SectionName, number> {
  const forms = header[FIELD.forms];
  const buckets = 2 ** header[FIELD.bucketBits] + 1;
  return {
    firstFilter: 2 ** (header[FIELD.firstFilterBits] - 4),
    nextFilter: 2 ** (header[FIELD.nextFilterBits] - 4),
    bucketStarts: buckets,
    labelStarts: buckets,
    entities: forms,
    fingerprints: forms,
    labels: header[FIELD.labelUnits],
    startPairs: header[FIELD.startPairs],
    labelLengths: forms,
    flags: forms,
  };
}

export const align8 = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** Bits of `flags`: the use in the lower two, whether the form names a person, whether it is part of a person's longer form. */
export const USES = ['unique', 'short', 'context', 'confusable'] as const;
export const UNIQUE = 0;
export const SHORT = 1;
export const CONTEXT = 2;
export const CONFUSABLE = 3;
export const USE_MASK = 3;
export const PERSON = 4;
export const PART = 8;

/** Entity number of forms that mean nobody in the pack. */
export const NOBODY = 0xffffffff;

/** Two bits of a filter's slot. */
export const GOES_ON = 1;
export const ENDS = 2;
