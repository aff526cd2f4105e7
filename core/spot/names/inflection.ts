import { foldText } from '../../text/normalize.ts';
import { UNITS, UPPER } from '../../text/unit-table.ts';
import { SHORTEST_AFTER_PREFIX, SHORTEST_BEFORE_ENDING, slotOf } from './change-table.ts';
import type { ChangeTable } from './change-table.ts';
import type { Change, InflectionRules } from './inflection-rules.ts';
import { SKIP, SPELLED, VALUES, turn } from './unit-hash.ts';
import type { Word } from './words.ts';

const codeAt = String.prototype.charCodeAt;

/** A word as the recorded form may have it, where that is not as it stands. */
export interface Reading {
  hash: number;
  prefix: Change | undefined;
  ending: Change | undefined;
}

/** Offset of the `nth` letter of a word, not counting what is ignored. */
function letterAt(text: string, word: Word, nth: number): number {
  let seen = 0;
  for (let at = word.start; at < word.end; at += 1) {
    if (VALUES[codeAt.call(text, at)] === SKIP) continue;
    if (seen === nth) return at;
    seen += 1;
  }
  return word.end;
}

/**
 * The forms a word of the page may be an inflection of, without the word itself, as far as `passes` accepts their hash.
 * `first` says whether the word begins the name: prefixes stand only there, and endings then need a capital.
 */
export function inflectionsOf(
  text: string,
  word: Word,
  rules: InflectionRules,
  first: boolean,
  passes: (hash: number) => boolean,
): readonly Reading[] {
  let readings = NONE;
  if (first && rules.prefixTable.longest > 0)
    readings = addPrefixReadings(text, word, rules.prefixTable, passes, readings);
  if (rules.endingTable.longest === 0) return readings;
  const capital = (UNITS.kinds[codeAt.call(text, word.start)] & UPPER) !== 0;
  if (!capital && first && !rules.withoutCapitals) return readings;
  return addEndingReadings(text, word, rules.endingTable, passes, readings);
}

const NONE: readonly Reading[] = [];

/** Nearly always there is one reading, and an array that is pushed to makes room for 17. */
const withReading = (readings: readonly Reading[], reading: Reading): readonly Reading[] =>
  readings === NONE ? [reading] : [...readings, reading];

function addPrefixReadings(
  text: string,
  word: Word,
  { hashes, firsts, lasts, changes, longest }: ChangeTable<Change>,
  passes: (hash: number) => boolean,
  readingsSoFar: readonly Reading[],
): readonly Reading[] {
  let readings = readingsSoFar;
  let before = 0;
  let letters = 0;
  for (let at = word.start; letters < longest && word.letters - letters > SHORTEST_AFTER_PREFIX; at += 1) {
    const value = VALUES[codeAt.call(text, at)];
    if (value === SKIP) continue;
    before = turn(before, 1) ^ value;
    letters += 1;
    const slot = slotOf(hashes, firsts, before);
    if (firsts[slot] === 0) return readings;
    const rest = word.letters - letters;
    const restHash = word.hash ^ turn(before, rest);
    for (let change = firsts[slot] - 1; change < lasts[slot]; change += 1) {
      const prefix = changes[change];
      const hash = restHash ^ turn(prefix.inFormHash, rest);
      if (passes(hash)) readings = withReading(readings, { hash, prefix, ending: undefined });
    }
  }
  return readings;
}

function addEndingReadings(
  text: string,
  word: Word,
  { hashes, firsts, lasts, changes, longest }: ChangeTable<Change>,
  passes: (hash: number) => boolean,
  readingsSoFar: readonly Reading[],
): readonly Reading[] {
  let readings = readingsSoFar;
  let stem = word.hash;
  let at = word.end;
  for (let length = 0; length <= longest && word.letters - length >= SHORTEST_BEFORE_ENDING; length += 1) {
    const slot = slotOf(hashes, firsts, word.hash ^ turn(stem, length));
    for (let change = firsts[slot] - 1; change >= 0 && change < lasts[slot]; change += 1) {
      const ending = changes[change];
      const hash = turn(stem, ending.inForm.length) ^ ending.inFormHash;
      if (passes(hash)) readings = withReading(readings, { hash, prefix: undefined, ending });
    }
    do at -= 1;
    while (VALUES[codeAt.call(text, at)] === SKIP && at > word.start);
    const value = VALUES[codeAt.call(text, at)];
    if (value === SPELLED) return readings;
    stem = turn(stem ^ value, 32 - 1);
  }
  return readings;
}

/** The word as the recorded form would have it, folded. */
export function baseOf(text: string, word: Word, reading: Reading | undefined): string {
  let folded = foldText(text.slice(word.start, word.end));
  if (reading === undefined) return folded;
  if (reading.prefix !== undefined) folded = reading.prefix.inForm + folded.slice(reading.prefix.onPage.length);
  if (reading.ending !== undefined) {
    folded = folded.slice(0, folded.length - reading.ending.onPage.length) + reading.ending.inForm;
  }
  return folded;
}

/** What the readings of a name's words say together: `و+`, `genitive`; undefined where nothing was changed. */
export function describeReadings(readings: readonly (Reading | undefined)[]): string | undefined {
  const parts = readings.flatMap((reading) => reading?.prefix?.labels[0] ?? []);
  const endings = readings.flatMap((reading) => reading?.ending ?? []);
  if (endings.length > 0) {
    // Words of one name agree in case; the first case they share is meant.
    const shared = endings[0].labels.find((label) => endings.every(({ labels }) => labels.includes(label)));
    parts.push(shared ?? endings[0].labels[0]);
  }
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Offset at which the name itself begins in the page's word, behind its clitics. */
export function nameStart(text: string, word: Word, reading: Reading | undefined): number {
  if (reading?.prefix === undefined || reading.prefix.skipped === 0) return word.start;
  return letterAt(text, word, reading.prefix.skipped);
}
