/**
 * A compiled name index is one run of little-endian bytes: a header of 32-bit numbers and typed arrays behind it, each at
 * a multiple of 8. Opening it makes views; nothing is read or copied.
 *
 * Forms are sorted by a 32-bit hash of their words. The hash's upper bits choose a bucket of a few forms; its lower 16
 * bits are the form's fingerprint. A bucket is one place in memory, because with a million forms each place asked for costs as much as
 * a word of the page: `buckets` tells where its records stand, and the labels of its forms stand right before them, the first form's
 * last. Two filters with two answers ("a name goes on here", "a name ends here") reject
 * nearly every word of a text first: a small one for first words, a larger one for longer beginnings, where
 * first words also stand with the first letter of the word behind them (see filters.ts). `startPairs` are
 * the first two letters, folded, of each form that begins in small letters, Hangul or Katakana; 0 for the second of a word of
 * one letter.
 */
export const MAGIC = 0x354e524f; // "ORN5"

/** Positions in the header, in 32-bit numbers. */
export const FIELD = {
  magic: 0,
  byteLength: 1,
  /** 8-byte units of records and labels: any other number would not fill the bytes. */
  formPairs: 2,
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
  ['buckets', 4],
  ['forms', 4],
  ['startPairs', 2],
] as const;

export type SectionName = (typeof SECTIONS)[number][0];

/** Elements of each section, from the numbers of the header. */
export function sectionLengths(header: Uint32Array): Record<SectionName, number> {
  return {
    firstFilter: 2 ** header[FIELD.firstFilterBits],
    nextFilter: 2 ** header[FIELD.nextFilterBits],
    buckets: 2 ** header[FIELD.bucketBits],
    forms: header[FIELD.formPairs] * 2,
    startPairs: header[FIELD.startPairs],
  };
}

export const align8 = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** Where the records of a bucket without forms would stand: no bucket's do, because a label stands before them. */
export const NO_FORMS = 0;

/**
 * Numbers of a form's record: its head and its entity. The head holds the fingerprint in its lower 16 bits, the label's length in
 * UTF-16 units in the 8 bits above, the flags in the 7 above those and in the uppermost whether it is its bucket's last.
 */
export const RECORD = 2;

/** Whether a record is the last of its bucket, from its head. */
export const isLast = (head: number): boolean => head >> 31 !== 0;
export const LAST = 0x80000000;

/** A form's flags, from its record's head. */
export const flagsOf = (head: number): number => (head >>> 24) & 0x7f;
/** A form's length in UTF-16 units. */
export const lengthOf = (head: number): number => (head >>> 16) & 0xff;
export const headOf = (fingerprint: number, length: number, flags: number): number =>
  (fingerprint | (length << 16) | (flags << 24)) >>> 0;

/** Bits of a form's flags: the use in the lower two, whether the form names a person, whether it is part of a person's longer form. */
export const USES = ['unique', 'short', 'context', 'confusable'] as const;
export const UNIQUE = 0;
export const SHORT = 1;
export const CONTEXT = 2;
export const CONFUSABLE = 3;
export const USE_MASK = 3;
export const PERSON = 4;
export const PART = 8;

/** Entity number of forms that mean nobody in the pack. */
export const NOBODY = -1;

/** Two bits of a filter's slot. */
export const GOES_ON = 1;
export const ENDS = 2;
