import { foldText } from '../../text/normalize.ts';
import { LANGUAGE_OF_SCRIPT, languageOf } from '../../text/languages/index.ts';
import type { LanguageDescriptor, Script } from '../../text/languages/index.ts';
import { SCRIPT_RANGES } from '../../text/scripts.ts';
import { UNITS, UPPER } from '../../text/unit-table.ts';
import { changeTable, slotOf } from './change-table.ts';
import type { ChangeTable } from './change-table.ts';
import { VALUES, hashOfFolded } from './unit-hash.ts';

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

export interface InflectionRules {
  code: string;
  withoutCapitals: boolean;
  prefixTable: ChangeTable<Change>;
  endingTable: ChangeTable<Change>;
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
  for (const [page, name, skipped, label] of language.prefixes ?? []) {
    const onPage = foldText(page);
    const inForm = foldText(name);
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
      add(endings, { onPage, inForm, inFormHash: hashOfFolded(inForm), skipped: 0, labels: [label] });
    }
  }
  const withoutCapitals = language.endingsWithoutCapitals === true;
  return {
    code: language.code,
    withoutCapitals,
    prefixTable: changeTable(prefixes),
    endingTable: changeTable(endings),
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

function mayInflect(unit: number, { prefixTable, endingTable, withoutCapitals }: InflectionRules): boolean {
  const { hashes, firsts } = prefixTable;
  if (firsts[slotOf(hashes, firsts, VALUES[unit])] !== 0) return true;
  return endingTable.changes.length > 0 && (withoutCapitals || (UNITS.kinds[unit] & UPPER) !== 0);
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
