import { foldText } from '../../text/normalize.ts';
import { LANGUAGE_OF_SCRIPT, languageOf } from '../../text/languages/index.ts';
import type { LanguageDescriptor, Script } from '../../text/languages/index.ts';
import { scriptOf } from '../../text/scripts.ts';
import { LETTER, SINGLE, UNITS, UPPER } from '../../text/unit-table.ts';
import { addUnit, hashOfFolded, turn } from './unit-hash.ts';
import type { Word } from './words.ts';

/** What must be taken off a word of the page, and put on, to reach the word of the recorded form. */
export interface Change {
  /** Folded beginning or ending on the page, and in the form. */
  onPage: string;
  inForm: string;
  inFormHash: number;
  /** Letters before the name begins; 0 for endings. */
  skipped: number;
  /** What it is; an ending that serves several cases names them all. */
  labels: readonly string[];
}

/** A word as the recorded form may have it. */
export interface Reading {
  hash: number;
  prefix?: Change;
  ending?: Change;
}

export interface InflectionRules {
  code: string;
  withoutCapitals: boolean;
  prefixes: ReadonlyMap<number, readonly Change[]>;
  longestPrefix: number;
  endings: ReadonlyMap<number, readonly Change[]>;
  longestEnding: number;
}

/** Letters that must remain of a word when a clitic, or an ending, is taken off. */
const SHORTEST_AFTER_PREFIX = 3;
const SHORTEST_BEFORE_ENDING = 2;

function add(changes: Map<number, Change[]>, change: Change): void {
  const key = hashOfFolded(change.onPage);
  const same = changes.get(key);
  if (same === undefined) changes.set(key, [change]);
  else {
    const known = same.findIndex(({ inForm }) => inForm === change.inForm);
    if (known < 0) same.push(change);
    else same[known] = { ...change, labels: [...same[known].labels, ...change.labels] };
  }
}

function compileRules(language: LanguageDescriptor): InflectionRules {
  const prefixes = new Map<number, Change[]>();
  const endings = new Map<number, Change[]>();
  let longestPrefix = 0;
  let longestEnding = 0;
  for (const [page, name, skipped, label] of language.prefixes ?? []) {
    const onPage = foldText(page);
    const inForm = foldText(name);
    longestPrefix = Math.max(longestPrefix, onPage.length);
    add(prefixes, { onPage, inForm, inFormHash: hashOfFolded(inForm), skipped, labels: [label] });
  }
  for (const [name, list] of language.endings ?? []) {
    const inForm = foldText(name);
    for (const item of list.split(' ')) {
      const [ending, label] = item.split(':');
      const onPage = foldText(ending);
      if (onPage === inForm) continue;
      longestEnding = Math.max(longestEnding, onPage.length);
      add(endings, { onPage, inForm, inFormHash: hashOfFolded(inForm), skipped: 0, labels: [label] });
    }
  }
  const withoutCapitals = language.endingsWithoutCapitals === true;
  return { code: language.code, withoutCapitals, prefixes, longestPrefix, endings, longestEnding };
}

const compiled = new Map<string, InflectionRules | undefined>();

function rulesOf(code: string): InflectionRules | undefined {
  if (!compiled.has(code)) {
    const language = languageOf(code);
    const inflects = language?.prefixes !== undefined || language?.endings !== undefined;
    compiled.set(code, inflects ? compileRules(language!) : undefined);
  }
  return compiled.get(code);
}

/** Rules for a word, by the language of the page or, where its script is another, by the script's. */
export type RulesForScript = (script: Script | undefined) => InflectionRules | undefined;

export function rulesForPage(language: string): RulesForScript {
  const own = languageOf(language);
  return (script) => {
    if (script === undefined) return undefined;
    if (own?.script === script) return rulesOf(own.code);
    const other = LANGUAGE_OF_SCRIPT[script];
    return other === undefined ? undefined : rulesOf(other);
  };
}

/** Folded letters of a word, in raw units with their offsets. */
function lettersOf(text: string, word: Word): number[] {
  const offsets: number[] = [];
  for (let at = word.start; at < word.end; at += 1) {
    if ((UNITS.kinds[text.charCodeAt(at)] & (LETTER | SINGLE)) !== 0) offsets.push(at);
  }
  return offsets;
}

/**
 * Every form a word of the page may be an inflection of, the word itself first. `first` says whether the word begins the
 * name: prefixes stand only there, and endings then need a capital.
 */
export function* readingsOf(
  text: string,
  word: Word,
  rules: InflectionRules | undefined,
  first: boolean,
): Generator<Reading> {
  yield { hash: word.hash };
  if (rules === undefined) return;
  const offsets = lettersOf(text, word);
  const count = offsets.length;

  if (first && rules.longestPrefix > 0) {
    let before = 0;
    for (let length = 1; length <= rules.longestPrefix && count - length >= SHORTEST_AFTER_PREFIX; length += 1) {
      before = addUnit(before, text.charCodeAt(offsets[length - 1]));
      const changes = rules.prefixes.get(before);
      if (changes === undefined) continue;
      const rest = count - length;
      const restHash = word.hash ^ turn(before, rest);
      for (const change of changes) yield { hash: restHash ^ turn(change.inFormHash, rest), prefix: change };
    }
  }

  if (rules.longestEnding === 0) return;
  if (first && !rules.withoutCapitals && (UNITS.kinds[text.charCodeAt(offsets[0])] & UPPER) === 0) return;
  for (let length = 1; length <= rules.longestEnding && count - length >= SHORTEST_BEFORE_ENDING; length += 1) {
    let ending = 0;
    for (let at = count - length; at < count; at += 1) ending = addUnit(ending, text.charCodeAt(offsets[at]));
    const changes = rules.endings.get(ending);
    if (changes === undefined) continue;
    const stem = turnBack(word.hash ^ ending, length);
    for (const change of changes) {
      yield { hash: turn(stem, change.inForm.length) ^ change.inFormHash, ending: change };
    }
  }
  const bare = rules.endings.get(0);
  if (bare === undefined) return;
  for (const change of bare) yield { hash: turn(word.hash, change.inForm.length) ^ change.inFormHash, ending: change };
}

function turnBack(hash: number, units: number): number {
  return turn(hash, 32 - (units % 32));
}

/** Script whose rules apply to a word. */
export function scriptOfWord(text: string, word: Word): Script | undefined {
  return scriptOf(text.charCodeAt(word.start));
}

/** The word as the recorded form would have it, folded. */
export function baseOf(text: string, word: Word, reading: Reading): string {
  let folded = foldText(text.slice(word.start, word.end));
  if (reading.prefix !== undefined) folded = reading.prefix.inForm + folded.slice(reading.prefix.onPage.length);
  if (reading.ending !== undefined) {
    folded = folded.slice(0, folded.length - reading.ending.onPage.length) + reading.ending.inForm;
  }
  return folded;
}

/** What the readings of a name's words say together: `و+`, `genitive`; undefined where nothing was changed. */
export function describeReadings(readings: readonly Reading[]): string | undefined {
  const parts = readings.flatMap(({ prefix }) => prefix?.labels[0] ?? []);
  const endings = readings.flatMap(({ ending }) => ending ?? []);
  if (endings.length > 0) {
    // Words of one name agree in case; the first case they share is meant.
    const shared = endings[0].labels.find((label) => endings.every(({ labels }) => labels.includes(label)));
    parts.push(shared ?? endings[0].labels[0]);
  }
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Offset at which the name itself begins in the page's word, behind its clitics. */
export function nameStart(text: string, word: Word, reading: Reading): number {
  if (reading.prefix === undefined || reading.prefix.skipped === 0) return word.start;
  return lettersOf(text, word)[reading.prefix.skipped];
}
