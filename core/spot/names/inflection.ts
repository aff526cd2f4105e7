import { foldText } from '../../text/normalize.ts';
import { LANGUAGE_OF_SCRIPT, languageOf } from '../../text/languages/index.ts';
import type { LanguageDescriptor, Script } from '../../text/languages/index.ts';
import { SCRIPT_RANGES } from '../../text/scripts.ts';
import { UNITS, UPPER } from '../../text/unit-table.ts';
import { SHORTEST_AFTER_PREFIX, SHORTEST_BEFORE_ENDING, changeTable } from './change-table.ts';
import type { ChangeTable } from './change-table.ts';
import { SKIP, SPELLED, VALUES, hashOfFolded, turn } from './unit-hash.ts';
import type { Word } from './words.ts';

const codeAt = String.prototype.charCodeAt;

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
  /** The same as tables, to be asked first: most words are no inflection of anything. */
  prefixTable: ChangeTable;
  endingTable: ChangeTable;
}

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
    // Beginnings of prefixes are known too, so that a word without any is left at its first letter.
    for (let length = 1; length < onPage.length; length += 1) {
      const beginning = hashOfFolded(onPage.slice(0, length));
      if (!prefixes.has(beginning)) prefixes.set(beginning, []);
    }
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
  const prefixTable = changeTable(prefixes);
  const endingTable = changeTable(endings);
  return {
    code: language.code,
    withoutCapitals,
    prefixes,
    longestPrefix,
    endings,
    longestEnding,
    prefixTable,
    endingTable,
  };
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

/** Rules for the words of a page, by the page's language or, where a word's script is another, by the script's. */
export interface PageRules {
  all: readonly InflectionRules[];
  /** For each unit, 1 + the number in `all` of the rules for words that begin with it; 0 for none. */
  inner: Uint8Array;
  /** The same for the first word of a name, where endings need a capital and prefixes their letters. */
  first: Uint8Array;
}

const pageRules = new Map<string, PageRules>();

function mayInflect(unit: number, rules: InflectionRules): boolean {
  if (rules.prefixes.has(VALUES[unit])) return true;
  return rules.endings.size > 0 && (rules.withoutCapitals || (UNITS.kinds[unit] & UPPER) !== 0);
}

export function rulesForPage(language: string): PageRules {
  const own = languageOf(language);
  // Languages come from pages: all that are not known share one entry.
  const key = own?.code ?? '';
  const known = pageRules.get(key);
  if (known !== undefined) return known;

  const all: InflectionRules[] = [];
  const numbers = new Map<Script, number>();
  const numberOf = (script: Script): number => {
    let number = numbers.get(script);
    if (number === undefined) {
      const code = own?.script === script ? own.code : LANGUAGE_OF_SCRIPT[script];
      const rules = code === undefined ? undefined : rulesOf(code);
      number = rules === undefined ? 0 : all.push(rules);
      numbers.set(script, number);
    }
    return number;
  };
  const inner = new Uint8Array(0x10000);
  const first = new Uint8Array(0x10000);
  for (const [from, end, script] of SCRIPT_RANGES) {
    const number = numberOf(script);
    if (number === 0) continue;
    inner.fill(number, from, end);
    for (let unit = from; unit < end; unit += 1) if (mayInflect(unit, all[number - 1])) first[unit] = number;
  }
  const rules = { all, inner, first };
  pageRules.set(key, rules);
  return rules;
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
): Reading[] {
  const readings: Reading[] = [];
  if (first && rules.longestPrefix > 0) addPrefixReadings(text, word, rules, passes, readings);
  if (rules.endings.size === 0) return readings;
  const capital = (UNITS.kinds[codeAt.call(text, word.start)] & UPPER) !== 0;
  if (capital || !first || rules.withoutCapitals) addEndingReadings(text, word, rules, passes, readings);
  return readings;
}

function addPrefixReadings(
  text: string,
  word: Word,
  rules: InflectionRules,
  passes: (hash: number) => boolean,
  readings: Reading[],
): void {
  let before = 0;
  let letters = 0;
  for (let at = word.start; letters < rules.longestPrefix && word.letters - letters > SHORTEST_AFTER_PREFIX; at += 1) {
    const value = VALUES[codeAt.call(text, at)];
    if (value === SKIP) continue;
    before = turn(before, 1) ^ value;
    letters += 1;
    const changes = rules.prefixes.get(before);
    if (changes === undefined) return;
    const rest = word.letters - letters;
    const restHash = word.hash ^ turn(before, rest);
    for (const prefix of changes) {
      const hash = restHash ^ turn(prefix.inFormHash, rest);
      if (passes(hash)) readings.push({ hash, prefix });
    }
  }
}

function addEndingReadings(
  text: string,
  word: Word,
  rules: InflectionRules,
  passes: (hash: number) => boolean,
  readings: Reading[],
): void {
  let stem = word.hash;
  let at = word.end;
  for (let length = 0; length <= rules.longestEnding && word.letters - length >= SHORTEST_BEFORE_ENDING; length += 1) {
    const changes = rules.endings.get(word.hash ^ turn(stem, length));
    if (changes !== undefined) {
      for (const ending of changes) {
        const hash = turn(stem, ending.inForm.length) ^ ending.inFormHash;
        if (passes(hash)) readings.push({ hash, ending });
      }
    }
    do at -= 1;
    while (VALUES[codeAt.call(text, at)] === SKIP && at > word.start);
    const value = VALUES[codeAt.call(text, at)];
    if (value === SPELLED) return;
    stem = turn(stem ^ value, 32 - 1);
  }
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
  return letterAt(text, word, reading.prefix.skipped);
}
