import type { NameForm } from '../../core/spot/name-forms.ts';
import { compileNameIndex } from '../../core/spot/names/compile.ts';
import { openNameIndex } from '../../core/spot/names/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import { foldText } from '../../core/text/normalize.ts';
import type { LinkedDocument, Mention } from './corpora.ts';

/** Counts of one language of one corpus. */
export interface Score {
  /** Mentions that are the gazetteer's form, inflected or not. */
  wanted: number;
  found: number;
  hits: number;
  rightHits: number;
}

export interface Miss {
  doc: string;
  lang: string;
  kind: 'missed' | 'wrong';
  form: string;
  recorded: string;
  around: string;
}

export interface Protocol {
  /** Mentions that count as names of persons or organisations. */
  isWanted: (mention: Mention) => boolean;
  isPerson: (mention: Mention) => boolean;
  /** Documents that are scored; the gazetteer is always built from all the others. */
  isScored: (document: LinkedDocument) => boolean;
  /** True where forms are given once a document and every occurrence counts. */
  formsPerDocument: boolean;
}

const wordsOf = (form: string) => foldText(form).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether a form may be the recorded one in another case: as many words, each with the same first half. Knows nothing of
 * the rules that are measured.
 */
function isInflectionOf(form: string, recorded: string): boolean {
  const seen = wordsOf(form);
  const base = wordsOf(recorded);
  if (seen.length === 0 || seen.length !== base.length) return false;
  return seen.every((word, at) => {
    const other = base[at];
    const shorter = Math.min(word.length, other.length);
    const stem = Math.max(Math.min(3, shorter), Math.ceil(Math.max(word.length, other.length) * 0.55));
    return word.slice(0, stem) === other.slice(0, stem) && Math.abs(word.length - other.length) <= 4;
  });
}

/** Whole-word occurrences of a form. */
function occurrences(text: string, form: string): { start: number; end: number }[] {
  const all = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const end = at + form.length;
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? ''))
      all.push({ start: at, end });
  }
  return all;
}

interface Spot {
  start: number;
  end: number;
  id: string;
  form: string;
}

function goldOf(document: LinkedDocument, protocol: Protocol, all: boolean): Spot[] {
  const gold: Spot[] = [];
  for (const mention of document.mentions) {
    if (mention.id === null || (!all && !protocol.isWanted(mention))) continue;
    const spots = protocol.formsPerDocument
      ? occurrences(document.text, mention.form)
      : [{ start: mention.start, end: mention.end }];
    for (const { start, end } of spots) if (start >= 0) gold.push({ start, end, id: mention.id, form: mention.form });
  }
  return gold;
}

/** How often each form names each entity. */
type FormCounts = Map<string, Map<string, number>>;

function count(counts: FormCounts, key: string, value: string, by: number): void {
  const values = counts.get(key) ?? new Map<string, number>();
  counts.set(key, values);
  const sum = (values.get(value) ?? 0) + by;
  if (sum > 0) values.set(value, sum);
  else values.delete(value);
}

function mostOf(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined;
  for (const [value, sum] of counts ?? []) {
    if (best === undefined || sum > counts!.get(best)! || (sum === counts!.get(best) && value < best)) best = value;
  }
  return best;
}

/** What the documents other than the one scored say of names. */
interface Knowledge {
  /** Entity -> its forms. */
  forms: FormCounts;
  /** Key of a form, and of every part of a longer form ("Supreme Court" of "Supreme Court of Pakistan") -> the entities meant by it. */
  bearers: FormCounts;
}

/** What forms of the same name share: words of one word's name whole, of longer names their beginnings. */
function bearerKey(words: readonly string[]): string {
  return words.length === 1 ? words[0] : words.map((word) => word.slice(0, 4)).join(' ');
}

function learn(knowledge: Knowledge, wanted: readonly Spot[], every: readonly Spot[], by: number): void {
  for (const { id, form } of wanted) count(knowledge.forms, id, form, by);
  for (const { id, form } of every) {
    const words = wordsOf(form);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= words.length; to += 1) {
        count(knowledge.bearers, bearerKey(words.slice(from, to)), id, by);
      }
    }
  }
}

/**
 * The one base form of an entity: of its most frequent form and that form's other cases, the one from which the rules of
 * the language reach the most of them. A form in small letters is a description, no name.
 */
function baseForm(forms: ReadonlyMap<string, number> | undefined, reach: Reach): string | undefined {
  const names = new Map([...(forms ?? [])].filter(([form]) => /^[^\p{L}]*[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(form)));
  const usual = mostOf(names);
  if (usual === undefined) return undefined;
  const cases = new Map([...names].filter(([form]) => isInflectionOf(form, usual)));
  const reached = new Map([...cases.keys()].map((form) => [form, reach(form, cases)]));
  return mostOf(reached) ?? usual;
}

/** How many mentions, of those counted, a form reaches by the language's rules; itself a little more than others. */
type Reach = (form: string, cases: ReadonlyMap<string, number>) => number;

function reachOf(lang: string): Reach {
  const known = new Map<string, boolean>();
  const reaches = (form: string, other: string): boolean => {
    const key = `${form}\n${other}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const index = openNameIndex(compileNameIndex([{ text: form, lang, entity: 0, use: 'unique', person: false }]));
      answer = spotNames(index, [{ text: other, kind: 'text' }], lang).length > 0;
      known.set(key, answer);
    }
    return answer;
  };
  return (form, cases) => {
    let sum = cases.get(form)! / 1e6;
    for (const [other, times] of cases) if (other === form || reaches(form, other)) sum += times;
    return sum;
  };
}

/** Scores every document against a gazetteer made of the other documents' forms. */
export function leaveOneOut(
  documents: readonly LinkedDocument[],
  lang: string,
  protocol: Protocol,
  misses: Miss[],
): Score {
  const score: Score = { wanted: 0, found: 0, hits: 0, rightHits: 0 };
  const knowledge: Knowledge = { forms: new Map(), bearers: new Map() };
  const reach = reachOf(lang);
  const persons = new Set<string>();
  const golds = documents.map((document) => {
    const gold = goldOf(document, protocol, false);
    const everyGold = goldOf(document, protocol, true);
    learn(knowledge, gold, everyGold, 1);
    for (const mention of document.mentions) {
      if (mention.id !== null && protocol.isWanted(mention) && protocol.isPerson(mention)) persons.add(mention.id);
    }
    return { gold, everyGold };
  });
  const chosen = new Map([...knowledge.forms].map(([id, forms]) => [id, baseForm(forms, reach)]));

  documents.forEach((document, number) => {
    if (!protocol.isScored(document)) return;
    const { gold, everyGold } = golds[number];
    learn(knowledge, gold, everyGold, -1);
    const touched = new Set(gold.map(({ id }) => id));
    // A form that several entities bear means the one that is most often meant by it.
    const owner = new Map<string, string>();
    for (const [id, usual] of chosen) {
      const form = touched.has(id) ? baseForm(knowledge.forms.get(id), reach) : usual;
      if (form !== undefined && mostOf(knowledge.bearers.get(bearerKey(wordsOf(form)))) === id) owner.set(form, id);
    }
    learn(knowledge, gold, everyGold, 1);
    const ids = [...owner.values()];
    const entities = new Map(ids.map((id, entity) => [id, entity]));
    const forms: NameForm[] = [...owner].map(([text, id]) => ({
      text,
      lang,
      entity: entities.get(id)!,
      use: 'unique',
      person: persons.has(id),
    }));
    const index = openNameIndex(compileNameIndex(forms));
    const hits = spotNames(index, [{ text: document.text, kind: 'text' }], lang);

    const recordedOf = new Map([...owner].map(([form, id]) => [id, form]));
    const seen = new Set<string>();
    for (const { start, end, id, form } of gold) {
      const recorded = recordedOf.get(id);
      if (recorded === undefined || !isInflectionOf(form, recorded) || seen.has(`${start} ${end}`)) continue;
      seen.add(`${start} ${end}`);
      score.wanted += 1;
      const entity = entities.get(id);
      if (hits.some((hit) => hit.entity === entity && hit.start < end && hit.end > start)) score.found += 1;
      else misses.push(miss('missed', form, recorded, start, end));
    }
    for (const hit of hits) {
      score.hits += 1;
      const id = ids[hit.entity];
      const right = everyGold.some((spot) => spot.id === id && hit.start < spot.end && hit.end > spot.start);
      if (right) score.rightHits += 1;
      else
        misses.push(
          miss('wrong', document.text.slice(hit.start, hit.end), `${hit.why.form} = ${id}`, hit.start, hit.end),
        );
    }

    function miss(kind: Miss['kind'], form: string, recorded: string, start: number, end: number): Miss {
      const around = document.text.slice(Math.max(0, start - 40), end + 40).replaceAll(/\s+/g, ' ');
      return { doc: document.id, lang, kind, form, recorded, around };
    }
  });
  return score;
}
