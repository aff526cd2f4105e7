import type { NameForm } from '../name-forms.ts';
import { LANGUAGES } from '../../text/languages/index.ts';
import { FIRST_BITS, LETTER_BITS, NEXT_BITS, blockBits, countDistinct, fillFilter } from './filters.ts';
import { placesOf, writeForms } from './form-buckets.ts';
import { windowsOfForms } from './form-windows.ts';
import type { Windows } from './filters.ts';
import {
  FIELD,
  HEADER_BYTES,
  MAGIC,
  NOBODY,
  PART,
  PERSON,
  SECTIONS,
  USES,
  align8,
  sectionLengths,
} from './index-format.ts';
import type { SectionName } from './index-format.ts';
import { besideWindow } from './unit-hash.ts';

const FORMS_PER_BUCKET = 2;

/** Expressions of the languages' descriptors that block hits inside them. */
function* confusables(): Generator<NameForm> {
  for (const { code, notNames } of LANGUAGES) {
    for (const text of notNames ?? []) yield { text, lang: code, entity: NOBODY, use: 'confusable', person: false };
  }
}

/** First words with the letters behind them, as a filter with this shift has them. */
function beside(before: Windows, letters: Uint16Array, shift: number): Windows {
  return { ...before, hashes: before.hashes.map((window, at) => besideWindow(window, letters[at], shift)) };
}

/** Words that stand in longer forms of a person: alone they are given names or surnames, that others may share. */
function partsOfNames(forms: readonly NameForm[]): Set<string> {
  const parts = new Set<string>();
  const alone = new Set(forms.filter(({ person, text }) => person && !text.includes(' ')).map(({ entity }) => entity));
  for (const { text, entity, person, use } of forms) {
    if (!person || use !== 'unique' || !alone.has(entity) || !text.includes(' ')) continue;
    for (const word of text.split(' ')) parts.add(`${entity} ${word}`);
  }
  return parts;
}

/**
 * Compiles surface forms into a name index (see index-format.ts). Forms without a letter or digit are left out. Throws a
 * RangeError for more than two million forms or a form of more than 255 UTF-16 units.
 */
export function compileNameIndex(forms: readonly NameForm[]): Uint8Array {
  const all = [...forms, ...confusables()];
  const parts = partsOfNames(forms);
  const { first, next, before, letters, pairs, keys, mostWords } = windowsOfForms(all);
  const bucketBits = Math.max(1, Math.ceil(Math.log2(Math.max(1, keys.length) / FORMS_PER_BUCKET)));
  const places = placesOf(keys, all, bucketBits);
  const header = new Uint32Array(HEADER_BYTES / 4);
  header[FIELD.magic] = MAGIC;
  header[FIELD.formPairs] = places.formPairs;
  header[FIELD.bucketBits] = bucketBits;
  const firstFilterBits = blockBits(
    countDistinct(first) * FIRST_BITS + countDistinct(beside(before, letters, 16)) * LETTER_BITS,
  );
  header[FIELD.firstFilterBits] = firstFilterBits;
  header[FIELD.nextFilterBits] = blockBits(countDistinct(next) * NEXT_BITS);
  header[FIELD.mostWords] = mostWords;
  header[FIELD.labelUnits] = places.labelUnits;
  header[FIELD.startPairs] = pairs.length * 2;

  const lengths = sectionLengths(header);
  const offsets = new Map<string, number>();
  let size = HEADER_BYTES;
  for (const [name, bytes] of SECTIONS) {
    offsets.set(name, size);
    size = align8(size + lengths[name] * bytes);
  }
  header[FIELD.byteLength] = size;
  const buffer = new ArrayBuffer(size);
  new Uint32Array(buffer, 0, header.length).set(header);
  const words = (name: SectionName) => new Uint32Array(buffer, offsets.get(name), lengths[name]);
  fillFilter(words('firstFilter'), firstFilterBits, first);
  fillFilter(words('firstFilter'), firstFilterBits, beside(before, letters, 32 - firstFilterBits));
  fillFilter(words('nextFilter'), header[FIELD.nextFilterBits], next);
  words('buckets').set(places.buckets);
  writeForms(words('forms'), places, keys, all, ({ text, entity, use, person }) => {
    const isPart = person && parts.size > 0 && parts.has(`${entity} ${text}`);
    return USES.indexOf(use) | (person ? PERSON : 0) | (isPart ? PART : 0);
  });
  new Uint16Array(buffer, offsets.get('startPairs'), pairs.length * 2).set(pairs.flat());
  return new Uint8Array(buffer);
}
