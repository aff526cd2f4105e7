import type { NameForm } from '../name-forms.ts';
import { LANGUAGES } from '../../text/languages/index.ts';
import { HANGUL, IGNORED, KATAKANA, LETTER, LOWER, SINGLE, UNITS } from '../../text/unit-table.ts';
import { FIRST_SLOTS, NEXT_SLOTS, countDistinct, fillFilter, filterBits, push, windowsFor } from './filters.ts';
import {
  ENDS,
  FIELD,
  GOES_ON,
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
import { LOWER_CASE, firstWindow, nextWindow } from './unit-hash.ts';
import { wordAt } from './words.ts';

/** Sort keys hold the hash and the form's number in the 53 bits of a double. */
const MOST_FORMS = 2 ** 21;
/** A label's length is one byte. */
const LONGEST_FORM = 255;
const FORMS_PER_BUCKET = 8;
/** Words of the longest form that is looked for; a longer one is no name. */
const MOST_WORDS = 24;

/** Notes the first two letters, folded, of a word in `[start, end)`; 0 for the second of a word of one letter. */
function addPair(pairs: Map<number, [number, number]>, text: string, start: number, end: number): void {
  const { kinds, folded, several } = UNITS;
  const unit = text.charCodeAt(start);
  let second = start + 1;
  while (second < end && (kinds[text.charCodeAt(second)] & IGNORED) !== 0) second += 1;
  const letter = several.get(unit)?.charCodeAt(1) ?? (second < end ? folded[text.charCodeAt(second)] : 0);
  const pair: [number, number] = [folded[unit], letter];
  pairs.set(pair[0] * 0x10000 + pair[1], pair);
}

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
  if (all.length > MOST_FORMS) throw new RangeError(`name index: more than ${MOST_FORMS} forms`);
  const parts = partsOfNames(forms);
  const { kinds } = UNITS;
  const first = windowsFor(all.length + 16);
  const next = windowsFor(all.length * 2 + 16);
  const pairs = new Map<number, [number, number]>();
  const keys = new Float64Array(all.length * 2);
  let entries = 0;
  let mostWords = 1;

  for (let number = 0; number < all.length; number += 1) {
    const { text, use } = all[number];
    if (text.length > LONGEST_FORM) throw new RangeError(`name index: form of more than ${LONGEST_FORM} units`);
    let words = 0;
    let hash = 0;
    let otherHash = 0;
    let startsLower = false;
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at);
      if ((kinds[unit] & (LETTER | SINGLE)) === 0) {
        at += 1;
        continue;
      }
      if (words === MOST_WORDS) break;
      const word = wordAt(text, at);
      at = word.end;
      if (words > 0) {
        push(words === 1 ? first : next, hash, GOES_ON);
        if (startsLower) push(words === 1 ? first : next, otherHash, GOES_ON);
        hash = nextWindow(hash, word.hash);
        otherHash = nextWindow(otherHash, word.hash);
      } else {
        hash = firstWindow(word.hash);
        startsLower = (kinds[unit] & LOWER) !== 0;
        // At the start of a sentence, and in headlines, "al-Jazeera" has a capital; a confusable matters only there.
        if (startsLower) {
          otherHash = use === 'confusable' ? hash : firstWindow(word.hash ^ LOWER_CASE);
          if (use !== 'confusable') addPair(pairs, text, word.start, word.end);
        } else if ((kinds[unit] & (HANGUL | KATAKANA)) !== 0) addPair(pairs, text, word.start, word.end);
      }
      words += 1;
    }
    if (words === 0) continue;
    mostWords = Math.max(mostWords, words);
    push(words === 1 ? first : next, hash, ENDS);
    keys[entries] = (hash >>> 0) * MOST_FORMS + number;
    entries += 1;
    if (startsLower && use !== 'confusable') {
      push(words === 1 ? first : next, otherHash, ENDS);
      keys[entries] = (otherHash >>> 0) * MOST_FORMS + number;
      entries += 1;
    }
  }
  const sorted = keys.subarray(0, entries).sort();

  let labelUnits = 0;
  for (const key of sorted) labelUnits += all[key % MOST_FORMS].text.length;
  const header = new Uint32Array(HEADER_BYTES / 4);
  header[FIELD.magic] = MAGIC;
  header[FIELD.forms] = entries;
  header[FIELD.bucketBits] = Math.max(1, Math.ceil(Math.log2(Math.max(1, entries) / FORMS_PER_BUCKET)));
  header[FIELD.firstFilterBits] = filterBits(countDistinct(first), FIRST_SLOTS);
  header[FIELD.nextFilterBits] = filterBits(countDistinct(next), NEXT_SLOTS);
  header[FIELD.mostWords] = mostWords;
  header[FIELD.labelUnits] = labelUnits;
  header[FIELD.startPairs] = pairs.size * 2;

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
  const buckets = lengths.bucketStarts;
  const bucketStarts = new Uint32Array(buffer, at('bucketStarts'), buckets);
  const labelStarts = new Uint32Array(buffer, at('labelStarts'), buckets);
  const entities = new Uint32Array(buffer, at('entities'), entries);
  const fingerprints = new Uint16Array(buffer, at('fingerprints'), entries);
  const labels = new Uint16Array(buffer, at('labels'), labelUnits);
  const labelLengths = new Uint8Array(buffer, at('labelLengths'), entries);
  const flags = new Uint8Array(buffer, at('flags'), entries);
  new Uint16Array(buffer, at('startPairs'), pairs.size * 2).set([...pairs.values()].flat());
  fillFilter(new Uint32Array(buffer, at('firstFilter'), lengths.firstFilter), header[FIELD.firstFilterBits], first);
  fillFilter(new Uint32Array(buffer, at('nextFilter'), lengths.nextFilter), header[FIELD.nextFilterBits], next);

  const shift = 32 - header[FIELD.bucketBits];
  let bucket = 0;
  let label = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const hash = Math.floor(sorted[entry] / MOST_FORMS);
    const { text, entity, use, person } = all[sorted[entry] % MOST_FORMS];
    for (; bucket <= hash >>> shift; bucket += 1) {
      bucketStarts[bucket] = entry;
      labelStarts[bucket] = label;
    }
    entities[entry] = entity;
    fingerprints[entry] = hash & 0xffff;
    labelLengths[entry] = text.length;
    const isPart = person && parts.size > 0 && parts.has(`${entity} ${text}`);
    flags[entry] = USES.indexOf(use) | (person ? PERSON : 0) | (isPart ? PART : 0);
    for (let unit = 0; unit < text.length; unit += 1) labels[label + unit] = text.charCodeAt(unit);
    label += text.length;
  }
  for (; bucket < buckets; bucket += 1) {
    bucketStarts[bucket] = entries;
    labelStarts[bucket] = label;
  }
  return new Uint8Array(buffer);
}
