import type { Stance, Statement } from '../../model/statement.ts';
import type { TextBlock } from '../../text/blocks.ts';
import { createQuoteSearch } from './quoted.ts';
import { cueOffsets, cuesOf, denialsIn, hasCues } from './polarity.ts';

/** How far behind a verb its subject may stand and still be taken for it ("denied Peskov"), UTF-16 code units. */
const SUBJECT_REACH = 24;

/** Sentences before a denial in which somebody the claim is about may stand instead of in its own. */
const BEFORE = 2;

/** A sentence and who is named in it, in order. */
export interface NamedSentence {
  text: string;
  named: readonly { entity: number; start: number }[];
}

/** What the question "is this statement reported here?" needs of a page; made once for all statements, each part when first asked for. */
export interface PageWords {
  language: string;
  sentences: readonly NamedSentence[];
  isQuoted(quotation: string): boolean;
  /** Numbers of the sentences that name somebody, of those with the same text the first. */
  naming(entity: number): readonly number[];
}

export function pageWords(
  blocks: readonly TextBlock[],
  sentences: readonly NamedSentence[],
  language: string,
): PageWords {
  let isQuoted: ((quotation: string) => boolean) | undefined;
  let byName: ReadonlyMap<number, readonly number[]> | undefined;
  return {
    sentences,
    language,
    isQuoted: (quotation) => (isQuoted ??= createQuoteSearch(new Set(blocks.map(({ text }) => text))))(quotation),
    naming: (entity) => (byName ??= sentencesByName(sentences)).get(entity) ?? [],
  };
}

/**
 * Which statements stand on the page: one of their quotations nearly word for word in one block, or a sentence in which
 * the speaker is the subject of a verb of the statement's stance and somebody the claim is about is named, there or, for denials
 * and confirmations, shortly before. None is said to be missing in a language whose denials are not known for what they are.
 */
export function splitReported(
  statements: readonly Statement[],
  about: ReadonlySet<number>,
  speakers: ArrayLike<number>,
  page: PageWords,
): { onPage: string[]; missing: string[] } {
  const onPage: string[] = [];
  const missing: string[] = [];
  statements.forEach((statement, number) => {
    const reported =
      statement.quotes.some(({ text }) => page.isQuoted(text)) ||
      isTold(statement.stance, about, speakers[number], page);
    (reported ? onPage : missing).push(statement.id);
  });
  return { onPage, missing: hasCues(page.language) ? missing : [] };
}

const CONFIRMING: ReadonlySet<Stance> = new Set(['confirms', 'partly-confirms', 'admits']);

function isTold(
  stance: Stance,
  about: ReadonlySet<number>,
  speaker: number,
  { sentences, language, naming }: PageWords,
): boolean {
  const verbsIn =
    stance === 'denies'
      ? (text: string) => denialsIn(text, language)
      : CONFIRMING.has(stance)
        ? (text: string) => cueOffsets(text, cuesOf(language).confirmation)
        : undefined;
  const namesAbout = ({ named }: NamedSentence) => named.some(({ entity }) => entity !== speaker && about.has(entity));
  return naming(speaker).some((number) => {
    const sentence = sentences[number];
    const { text, named } = sentence;
    const isSubject = named[0].entity === speaker;
    if (!verbsIn) return isSubject && namesAbout(sentence);
    // "The ministry denied it": what was denied stands before.
    if (!sentences.slice(Math.max(0, number - BEFORE), number + 1).some(namesAbout)) return false;
    return verbsIn(text).some(
      (at) =>
        isSubject || named.some(({ entity, start }) => entity === speaker && start > at && start - at <= SUBJECT_REACH),
    );
  });
}

function sentencesByName(sentences: readonly NamedSentence[]): ReadonlyMap<number, readonly number[]> {
  const byName = new Map<number, number[]>();
  sentences.forEach(({ named }, number) => {
    for (const { entity } of named) {
      const numbers = byName.get(entity);
      if (numbers === undefined) byName.set(entity, [number]);
      else if (numbers[numbers.length - 1] !== number) numbers.push(number);
    }
  });
  return byName;
}
