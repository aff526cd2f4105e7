import type { NameForm } from '../../core/spot/name-forms.ts';
import { compileNameIndex } from '../../core/spot/names/compile.ts';
import { openNameIndex } from '../../core/spot/names/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import { baseForm, isInflectionOf, reachOf } from './base-form.ts';
import type { LinkedDocument } from './corpora.ts';
import { goldOf } from './gold.ts';
import type { Protocol } from './gold.ts';
import { bearerKey, learn, mostOf, wordsOf } from './known-forms.ts';
import type { Knowledge } from './known-forms.ts';

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
