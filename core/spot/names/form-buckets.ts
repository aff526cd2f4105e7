import type { NameForm } from '../name-forms.ts';
import { MOST_FORMS } from './form-windows.ts';
import { LAST, RECORD, headOf } from './index-format.ts';

/** Where the forms of an index stand; see index-format.ts. */
export interface FormPlaces {
  /** Where each bucket's records begin, in 32-bit numbers. */
  buckets: Uint32Array;
  /** Pairs of 32-bit numbers that all buckets take. */
  formPairs: number;
  /** UTF-16 units of all labels. */
  labelUnits: number;
}

const hashOf = (key: number): number => Math.floor(key / MOST_FORMS);

/** Places the forms with the given keys, sorted, in buckets by the upper bits of their hashes. */
export function placesOf(keys: Float64Array, forms: readonly NameForm[], bucketBits: number): FormPlaces {
  const buckets = new Uint32Array(2 ** bucketBits);
  const shift = 32 - bucketBits;
  let length = 0;
  let labelUnits = 0;
  for (let entry = 0; entry < keys.length;) {
    const bucket = hashOf(keys[entry]) >>> shift;
    let units = 0;
    let next = entry;
    for (; next < keys.length && hashOf(keys[next]) >>> shift === bucket; next += 1) {
      units += forms[keys[next] % MOST_FORMS].text.length;
    }
    length += Math.ceil(units / 2);
    buckets[bucket] = length;
    length += (next - entry) * RECORD;
    labelUnits += units;
    entry = next;
  }
  return { buckets, formPairs: Math.ceil(length / 2), labelUnits };
}

/** Writes records and labels to their places; `flagsOf` tells a form's flags. */
export function writeForms(
  words: Uint32Array,
  { buckets }: FormPlaces,
  keys: Float64Array,
  forms: readonly NameForm[],
  flagsOf: (form: NameForm) => number,
): void {
  const units = new Uint16Array(words.buffer, words.byteOffset, words.length * 2);
  const shift = 32 - Math.log2(buckets.length);
  let bucket = -1;
  let record = 0;
  let label = 0;
  for (const key of keys) {
    const hash = hashOf(key);
    const form = forms[key % MOST_FORMS];
    if (hash >>> shift !== bucket) {
      if (bucket >= 0) words[record - RECORD] |= LAST;
      bucket = hash >>> shift;
      record = buckets[bucket];
      label = record * 2;
    }
    const { text, entity } = form;
    words[record] = headOf(hash & 0xffff, text.length, flagsOf(form));
    words[record + 1] = entity;
    record += RECORD;
    label -= text.length;
    for (let unit = 0; unit < text.length; unit += 1) units[label + unit] = text.charCodeAt(unit);
  }
  if (bucket >= 0) words[record - RECORD] |= LAST;
}
