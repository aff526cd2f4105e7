import type { NameForm } from '../name-forms.ts';
import { LANGUAGES } from '../../text/languages/index.ts';
import { HANGUL, IGNORED, KATAKANA, LETTER, LOWER, SINGLE, UNITS, UPPER } from '../../text/unit-table.ts';
import { FIRST_BITS, NEXT_BITS, countDistinct, fillFilter, blockBits, push, windowsFor } from './filters.ts';
import {
  BUCKET,
  ENDS,
  FIELD,
  GOES_ON,
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

/** Whether a form that begins in small letters holds a name ("in Moscow"), so that it matters in the middle of a sentence too. */
function hasCapitalLater(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) if ((UNITS.kinds[text.charCodeAt(at)] & UPPER) !== 0) return true;
  return false;
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
    const onlyCapital = use === 'confusable' && !hasCapitalLater(text);
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
        // At the start of a sentence, and in headlines, "al-Jazeera" has a capital; "trump card" matters only there.
        if (startsLower) {
          otherHash = onlyCapital ? hash : firstWindow(word.hash ^ LOWER_CASE);
          if (!onlyCapital) addPair(pairs, text, word.start, word.end);
        } else if ((kinds[unit] & (HANGUL | KATAKANA)) !== 0) addPair(pairs, text, word.start, word.end);
      }
      words += 1;
    }
    if (words === 0) continue;
    mostWords = Math.max(mostWords, words);
    push(words === 1 ? first : next, hash, ENDS);
    keys[entries] = (hash >>> 0) * MOST_FORMS + number;
    entries += 1;
    if (startsLower && !onlyCapital) {
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
  header[FIELD.firstFilterBits] = blockBits(countDistinct(first), FIRST_BITS);
  header[FIELD.nextFilterBits] = blockBits(countDistinct(next), NEXT_BITS);
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
  const buckets = new Uint32Array(buffer, at('buckets'), lengths.buckets);
  const records = new Uint32Array(buffer, at('records'), lengths.records);
  const labels = new Uint16Array(buffer, at('labels'), labelUnits);
  new Uint16Array(buffer, at('startPairs'), pairs.size * 2).set([...pairs.values()].flat());
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
