import type { NameForm } from '../name-forms.ts';
import { LANGUAGES } from '../../text/languages/index.ts';
import { FIRST_BITS, NEXT_BITS, blockBits, countDistinct, fillFilter } from './filters.ts';
import { MOST_FORMS, windowsOfForms } from './form-windows.ts';
import {
  BUCKET,
  FIELD,
  HEADER_BYTES,
  MAGIC,
  NOBODY,
  PART,
  PERSON,
  RECORD,
  SECTIONS,
  USES,
  align8,
  headOf,
  sectionLengths,
} from './index-format.ts';

const FORMS_PER_BUCKET = 8;

/** Expressions of the languages' descriptors that block hits inside them. */
function* confusables(): Generator<NameForm> {
  for (const { code, notNames } of LANGUAGES) {
    for (const text of notNames ?? []) yield { text, lang: code, entity: NOBODY, use: 'confusable', person: false };
  }
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
  const { first, next, pairs, keys: sorted, mostWords } = windowsOfForms(all);
  const entries = sorted.length;
  let labelUnits = 0;
  for (const key of sorted) labelUnits += all[key % MOST_FORMS].text.length;
  const header = new Uint32Array(HEADER_BYTES / 4);
  header[FIELD.magic] = MAGIC;
  header[FIELD.forms] = entries;
  header[FIELD.bucketBits] = Math.max(1, Math.ceil(Math.log2(Math.max(1, entries) / FORMS_PER_BUCKET)));
  header[FIELD.firstFilterBits] = blockBits(countDistinct(first), FIRST_BITS);
  header[FIELD.nextFilterBits] = blockBits(countDistinct(next), NEXT_BITS);
  header[FIELD.mostWords] = mostWords;
  header[FIELD.labelUnits] = labelUnits;
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
  const at = (name: keyof typeof lengths) => offsets.get(name)!;
  const buckets = new Uint32Array(buffer, at('buckets'), lengths.buckets);
  const records = new Uint32Array(buffer, at('records'), lengths.records);
  const labels = new Uint16Array(buffer, at('labels'), labelUnits);
  new Uint16Array(buffer, at('startPairs'), pairs.length * 2).set(pairs.flat());
  fillFilter(new Uint32Array(buffer, at('firstFilter'), lengths.firstFilter), header[FIELD.firstFilterBits], first);
  fillFilter(new Uint32Array(buffer, at('nextFilter'), lengths.nextFilter), header[FIELD.nextFilterBits], next);

  const shift = 32 - header[FIELD.bucketBits];
  let bucket = 0;
  let label = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const hash = Math.floor(sorted[entry] / MOST_FORMS);
    const { text, entity, use, person } = all[sorted[entry] % MOST_FORMS];
    for (; bucket <= hash >>> shift; bucket += 1) buckets.set([entry, label], bucket * BUCKET);
    const isPart = person && parts.size > 0 && parts.has(`${entity} ${text}`);
    const flags = USES.indexOf(use) | (person ? PERSON : 0) | (isPart ? PART : 0);
    records[entry * RECORD] = headOf(hash & 0xffff, text.length, flags);
    records[entry * RECORD + 1] = entity;
    for (let unit = 0; unit < text.length; unit += 1) labels[label + unit] = text.charCodeAt(unit);
    label += text.length;
  }
  for (; bucket * BUCKET < buckets.length; bucket += 1) buckets.set([entries, label], bucket * BUCKET);
  return new Uint8Array(buffer);
}
