import { someEndingPasses } from './change-table.ts';
import { passing } from './filters.ts';
import { NOTHING, isContext } from './findings.ts';
import type { BlockFindings, Finding, FoundForm } from './findings.ts';
import { formMatches } from './form-matches.ts';
import { BUCKET, CONFUSABLE, ENDS, GOES_ON, PERSON, RECORD, USE_MASK, flagsOf, lengthOf } from './index-format.ts';
import { describeReadings, inflectionsOf, nameStart } from './inflection.ts';
import type { Reading } from './inflection.ts';
import type { InflectionRules, PageRules } from './inflection-rules.ts';
import type { NameIndex } from './open.ts';
import { firstWords, scan } from './scan.ts';
import type { Candidate } from './scan.ts';
import { carried, firstWindow, nextWindow } from './unit-hash.ts';
import { nextWordStart, wordAt } from './words.ts';
import type { Word } from './words.ts';

const codeAt = String.prototype.charCodeAt;

/** Whether a form is written exactly as the page's words are; the usual case, decided without folding. */
function isSameText(labels: Uint16Array, label: number, length: number, text: string, start: number): boolean {
  for (let at = 0; at < length; at += 1) if (labels[label + at] !== codeAt.call(text, start + at)) return false;
  return true;
}

const NONE: readonly Reading[] = [];
const isPlain = ({ prefix, ending }: Reading) => prefix === undefined && ending === undefined;

/** Makes a function that finds every name in a block's text. */
export function nameFinder(index: NameIndex, rules: PageRules): (text: string) => BlockFindings {
  const search = firstWords({ index, rules });
  const { firstFilter, firstShift, nextFilter, nextShift, buckets, records, labels } = index;
  const candidate: Candidate = {
    start: 0,
    end: 0,
    hash: 0,
    letters: 0,
    lowerCase: 0,
    isKnown: false,
    isInflected: false,
  };
  const words: Word[] = [];
  const readings: Reading[] = [];
  let text = '';
  let names: Finding[] | undefined;
  let contexts: Finding[] | undefined;
  let found: Finding[] | undefined;
  let lowerCase = 0;
  let window = 0;
  const passesFirst = (hash: number) => passing(firstFilter, firstShift, firstWindow(hash ^ lowerCase)) !== 0;
  const passesNext = (hash: number) => passing(nextFilter, nextShift, nextWindow(window, hash)) !== 0;

  const collect = (hash: number): void => {
    const bucket = (hash >>> index.bucketShift) * BUCKET;
    const fingerprint = hash & 0xffff;
    let label = buckets[bucket + 1];
    const last = buckets[bucket + BUCKET];
    const { end } = words[words.length - 1];
    const plain = readings.every(isPlain);
    let forms: FoundForm[] | undefined;
    for (let form = buckets[bucket]; form < last; form += 1) {
      const head = records[form * RECORD];
      const length = lengthOf(head);
      if ((head & 0xffff) === fingerprint) {
        const { start } = words[0];
        const same = plain && end - start === length && isSameText(labels, label, length, text, start);
        const recorded = same ? text.slice(start, end) : String.fromCharCode(...labels.subarray(label, label + length));
        const flags = flagsOf(head);
        if (same || readsAs(recorded, flags)) {
          (forms ??= []).push({ form, text: recorded, flags, entity: records[form * RECORD + 1] });
        }
      }
      label += length;
    }
    if (forms === undefined) return;
    found ??= [];
    const start = nameStart(text, words[0], readings[0]);
    found.push({ start, end, words: words.slice(), forms, inflection: plain ? undefined : describeReadings(readings) });
  };

  const readsAs = (recorded: string, flag: number): boolean => {
    const anyCase = (flag & USE_MASK) === CONFUSABLE;
    return formMatches(recorded, (flag & PERSON) !== 0, anyCase, text, words, readings);
  };

  const follow = (before: number, bits: number): void => {
    if ((bits & ENDS) !== 0) collect(before);
    if ((bits & GOES_ON) === 0 || words.length >= index.mostWords) return;
    const start = nextWordStart(text, words[words.length - 1]);
    if (start < 0) return;
    const word = wordAt(text, start);
    words.push(word);
    followReading(before, word);
    const number = rules.inner[codeAt.call(text, start)];
    if (number > 0 && mayInflect(before, word, rules.all[number - 1])) {
      window = before;
      for (const reading of inflectionsOf(text, word, rules.all[number - 1], false, passesNext)) {
        followReading(before, reading);
      }
    }
    words.pop();
  };

  /** Asked first, because nearly no word is an inflection and the readings take maps and objects. */
  const mayInflect = (before: number, { end, hash, letters }: Word, { endingTable }: InflectionRules): boolean =>
    someEndingPasses(text, end, hash, letters, 0, carried(before), endingTable, nextFilter, nextShift);

  const followReading = (before: number, reading: Reading): void => {
    const next = nextWindow(before, reading.hash);
    const bits = passing(nextFilter, nextShift, next);
    if (bits === 0) return;
    readings.push(reading);
    follow(next, bits);
    readings.pop();
  };

  const followFirst = (reading: Reading): void => {
    const first = firstWindow(reading.hash ^ lowerCase);
    readings.push(reading);
    follow(first, passing(firstFilter, firstShift, first));
    readings.pop();
  };

  /** Follows every reading of a first word and keeps the longest name; tells where to go on. */
  const lookUp = (word: Word, isKnown: boolean, inflected: readonly Reading[]): number => {
    words.push(word);
    if (isKnown) followFirst(word);
    for (const reading of inflected) followFirst(reading);
    words.pop();
    if (found === undefined) return word.end;
    let longest: Finding | undefined;
    for (const finding of found) {
      if (finding.forms.some(isContext)) (contexts ??= []).push(finding);
      // Of two readings of the same words the one without inflection comes first and stays.
      if (longest !== undefined && finding.end <= longest.end) continue;
      if (!finding.forms.every(isContext)) longest = finding;
    }
    found = undefined;
    if (longest === undefined) return word.end;
    (names ??= []).push(longest);
    return longest.end;
  };

  return (blockText) => {
    text = blockText;
    names = undefined;
    contexts = undefined;
    for (let at = 0; scan(blockText, at, search, candidate);) {
      const { start, end, hash, letters, isKnown, isInflected } = candidate;
      ({ lowerCase } = candidate);
      const word = { start, end, hash, letters };
      let inflected = NONE;
      if (isInflected) {
        const ofPage = rules.all[rules.first[blockText.charCodeAt(start)] - 1];
        inflected = inflectionsOf(blockText, word, ofPage, true, passesFirst);
      }
      at = lookUp(word, isKnown, inflected);
    }
    return names === undefined && contexts === undefined ? NOTHING : { names: names ?? [], contexts: contexts ?? [] };
  };
}
