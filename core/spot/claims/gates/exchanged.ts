import { foldText } from '../../../text/normalize.ts';
import { contentWords } from '../../../text/words/content-words.ts';
import { isAct } from '../../../text/words/predicates.ts';
import { passiveForms } from '../../../text/words/passive.ts';
import { speakingVerbs } from '../../../text/words/speaking.ts';
import { cueOffsets } from '../polarity.ts';
import type { NamedText } from '../windows.ts';
import type { GateRecords } from './gate-records.ts';
import { OTHER_CASE } from './subject.ts';

/** One of the claim's own texts with the names in it. */
export interface OwnText extends NamedText {
  lang: string;
}

/** What joins two that do something together. */
const TOGETHER = /^[\s'’s]*(?:and|et|und|y|e|и|i|та|[,،])?\s*و?$/u;
/**
 * Whether a sentence has two parties of the claim in the other order about the same predicate: "Y shot down jets of X" is not "X shot
 * down jets of Y". Who is subject is known by order, and the passive by its words.
 * @param ownTexts asked only where the sentence has a predicate
 */
export function isExchanged(
  sentence: NamedText,
  language: string,
  ownTexts: () => readonly OwnText[],
  records: Pick<GateRecords, 'countries' | 'isParty'>,
): boolean {
  const here = ordersIn(sentence, language, records);
  if (here.size === 0) return false;
  const own = ownTexts().map((text) => ordersIn(text, text.lang, records));
  let exchanged = false;
  for (const [act, order] of here) {
    const orders = new Set(own.flatMap((one) => one.get(act) ?? []));
    const turned = orders.has(order.split('>').toReversed().join('>'));
    if (orders.has(order) && !turned) return false;
    if (turned && !orders.has(order)) exchanged = true;
  }
  return exchanged;
}

type Orders = ReadonlyMap<number, string>;

/** A sentence is asked by each claim told in it, a claim's text by each sentence it is told in. */
const known = new WeakMap<NamedText, Orders>();

function ordersIn(text: NamedText, lang: string, records: Pick<GateRecords, 'countries' | 'isParty'>): Orders {
  let orders = known.get(text);
  if (!orders) known.set(text, (orders = ordersOf(text, lang, records)));
  return orders;
}

/** By act, who comes first and who second in its clause, as `entity>entity`; turned round where the clause is passive. */
function ordersOf(
  { text, named }: NamedText,
  lang: string,
  { countries, isParty }: Pick<GateRecords, 'countries' | 'isParty'>,
): Orders {
  const orders = new Map<number, string>();
  const words = contentWords(text);
  const mentions = words.flatMap(({ country, start, end }) => {
    // "India's air force" stands for India.
    const name = named.find((one) => start < one.end && end > one.start);
    const entity = (country === undefined ? undefined : countries.get(country)) ?? name?.entity;
    return entity === undefined || !isParty(entity)
      ? []
      : [{ entity, start, end, isOblique: OTHER_CASE.test(name?.inflection ?? '') }];
  });
  for (const { concept, start, end } of words) {
    if (!isAct(concept) || mentions.some((mention) => mention.start === start)) continue;
    const [from, to] = clauseAround(text, start, lang);
    const inClause = mentions.filter((mention) => mention.start >= from && mention.end <= to);
    const first = inClause[0];
    const second = inClause.find(({ entity }) => entity !== first.entity);
    if (
      !second ||
      first.isOblique ||
      TOGETHER.test(text.slice(first.end, second.start)) ||
      (lang !== 'ar' && first.start > end && lang !== 'de')
    )
      continue;
    const { agent, participle } = passiveForms(lang);
    const isPassive =
      agent?.test(foldText(text.slice(from, second.start))) === true ||
      participle?.test(foldText(text.slice(start, end))) === true;
    orders.set(concept, isPassive ? `${second.entity}>${first.entity}` : `${first.entity}>${second.entity}`);
  }
  return orders;
}

/** Where another clause begins, in all languages that are understood. */
const BORDERS = /[;؛]|(?<=\s)(?:that|que|qu['’]|dass|что|ب?[أإ]ن(?:ه|ها|هم)?)(?=[\s\p{L}])/gu;

/** From the last verb of speaking before a word, or the clause's begin, to the next behind it. */
function clauseAround(text: string, at: number, language: string): [from: number, to: number] {
  const verbs = cueOffsets(text, speakingVerbs(language).all);
  const borders = [...text.matchAll(BORDERS)].map(({ index }) => index);
  const from = Math.max(0, ...[...verbs, ...borders].filter((verb) => verb < at));
  const end = text.indexOf(';', at);
  const next = verbs.find((verb) => verb > at) ?? (end < 0 ? text.length : end);
  // Whoever says it stands behind the comma: "…, India said".
  const comma = text.slice(at, next).search(/[,،](?=[^,،]*$)/);
  return [from, next < text.length && comma >= 0 ? at + comma : next];
}
