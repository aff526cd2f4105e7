import { passing } from './filters.ts';
import type { Finding, PageFindings } from './findings.ts';
import { formMatches } from './form-matches.ts';
import { formsWith } from './forms-with.ts';
import { CONFUSABLE, CONTEXT, ENDS, GOES_ON, PERSON, USE_MASK } from './index-format.ts';
import { describeReadings, inflectionsOf, nameStart } from './inflection.ts';
import type { Reading } from './inflection.ts';
import type { PageRules } from './inflection-rules.ts';
import { someInflectionPasses, someNextBegins } from './next-words.ts';
import type { NameIndex } from './open.ts';
import { firstWords, scan } from './scan.ts';
import type { Candidate } from './scan.ts';
import { firstWindow, nextWindow } from './unit-hash.ts';
import { copyWord, emptyWord, nextWordStart, readWord } from './words.ts';
import type { Word } from './words.ts';

const codeAt = String.prototype.charCodeAt;

/** Makes a function that finds every name in a block's text and adds them to what was found on its page. */
export function nameFinder(
  index: NameIndex,
  rules: PageRules,
): (text: string, block: number, found: PageFindings) => void {
  const search = firstWords({ index, rules });
  const { firstFilter, firstShift, nextFilter, nextShift } = index;
  const candidate: Candidate = {
    start: 0,
    end: 0,
    hash: 0,
    letters: 0,
    lowerCase: 0,
    window: 0,
    bits: 0,
    isInflected: false,
    next: undefined,
  };
  // The words followed and how each is read, undefined as it stands. The objects serve the whole search.
  const words: Word[] = [];
  const readings: (Reading | undefined)[] = [];
  let depth = 0;
  let inflected = 0;
  let text = '';
  let block = 0;
  let found: PageFindings;
  let longest: Finding | undefined;
  let lowerCase = 0;
  let window = 0;
  const passesFirst = (hash: number) => passing(firstFilter, firstShift, firstWindow(hash ^ lowerCase)) !== 0;
  const passesNext = (hash: number) => passing(nextFilter, nextShift, nextWindow(window, hash)) !== 0;

  const collect = (hash: number): void => {
    const [{ start }] = words;
    const { end } = words[depth - 1];
    const plain = inflected === 0;
    const forms = formsWith(index, hash, text, start, plain ? end : -1, readsAs);
    if (forms === undefined) return;
    let ofContext = 0;
    for (const { flags } of forms) if ((flags & USE_MASK) === CONTEXT) ofContext += 1;
    const from = plain ? start : nameStart(text, words[0], readings[0]);
    const finding: Finding = {
      block,
      start: from,
      end,
      words: depth,
      hash: words[0].hash,
      afterClitic: from > start,
      forms,
      inflection: plain ? undefined : describeReadings(readings.slice(0, depth)),
      around: undefined,
    };
    if (ofContext > 0) found.contexts.push(finding);
    // Of two readings of the same words the one without inflection comes first and stays.
    if (ofContext < forms.length && (longest === undefined || end > longest.end)) longest = finding;
  };

  const readsAs = (recorded: string, flag: number): boolean => {
    const anyCase = (flag & USE_MASK) === CONFUSABLE;
    return formMatches(recorded, (flag & PERSON) !== 0, anyCase, text, words, readings, depth);
  };

  const follow = (before: number, bits: number): void => {
    if ((bits & ENDS) !== 0) collect(before);
    if ((bits & GOES_ON) === 0 || depth >= index.mostWords) return;
    const word = (words[depth] ??= emptyWord());
    if (depth === 1 && candidate.next !== undefined) copyWord(candidate.next, word);
    else {
      const { start, end } = words[depth - 1];
      const next = nextWordStart(text, start, end);
      if (next < 0 || (depth === 1 && !someNextBegins(text, next, before, search))) return;
      readWord(text, next, word);
    }
    depth += 1;
    followReading(before, word.hash, undefined);
    const number = rules.inner[codeAt.call(text, word.start)];
    if (number > 0 && someInflectionPasses(text, word, before, rules.all[number - 1], search)) {
      window = before;
      for (const reading of inflectionsOf(text, word, rules.all[number - 1], false, passesNext)) {
        followReading(before, reading.hash, reading);
      }
    }
    depth -= 1;
  };

  const followReading = (before: number, hash: number, reading: Reading | undefined): void => {
    const next = nextWindow(before, hash);
    const bits = passing(nextFilter, nextShift, next);
    if (bits !== 0) followAs(next, bits, reading);
  };

  const followAs = (before: number, bits: number, reading: Reading | undefined): void => {
    readings[depth - 1] = reading;
    if (reading === undefined) follow(before, bits);
    else {
      inflected += 1;
      follow(before, bits);
      inflected -= 1;
    }
  };

  /** Follows every reading of a first word and keeps the longest name; tells where to go on. */
  const lookUp = ({ start, end, window: first, bits, isInflected }: Candidate): number => {
    const word = (words[0] ??= emptyWord());
    copyWord(candidate, word);
    depth = 1;
    if (bits !== 0) followAs(first, bits, undefined);
    if (isInflected) {
      const ofPage = rules.all[rules.first[codeAt.call(text, start)] - 1];
      for (const reading of inflectionsOf(text, word, ofPage, true, passesFirst)) {
        const inflectedFirst = firstWindow(reading.hash ^ lowerCase);
        followAs(inflectedFirst, passing(firstFilter, firstShift, inflectedFirst), reading);
      }
    }
    if (longest === undefined) return end;
    const name = longest;
    longest = undefined;
    found.names.push(name);
    return name.end;
  };

  return (blockText, number, ofPage) => {
    text = blockText;
    block = number;
    found = ofPage;
    for (let at = 0; scan(blockText, at, search, candidate);) {
      ({ lowerCase } = candidate);
      at = lookUp(candidate);
    }
  };
}
