import type { Stance, Statement } from '../../model/statement.ts';
import type { TextBlock } from '../../text/blocks.ts';
import { contentWords } from '../../text/words/content-words.ts';
import { commonRun } from './common-run.ts';
import { cueOffsets, cuesOf, denialsIn, hasCues } from './polarity.ts';

/** Share of a quotation's words that must stand in a block in one run to count as reported: of ten, one may be missing or changed. */
const REPORTED = 0.7;
/** A run of so many words that carry meaning is a quotation, however long the whole is. */
const LONG_RUN = 6;
/** Fewer words than this anybody may say. */
const LEAST_QUOTED = 3;
/** How far behind a verb its subject may stand and still be taken for it ("denied Peskov"), UTF-16 code units. */
const SUBJECT_REACH = 24;

/** Sentences before a denial in which somebody the claim is about may stand instead of in its own. */
const BEFORE = 2;

/** A sentence and who is named in it, in order. */
export interface NamedSentence {
  text: string;
  named: readonly { entity: number; start: number }[];
}

/** What the question "is this statement reported here?" needs of a page; made once for all statements. */
export interface PageWords {
  /** Stems of each block's words, in order and each once; made when first asked for. */
  stems(): readonly { run: readonly string[]; all: ReadonlySet<string> }[];
  sentences: readonly NamedSentence[];
  language: string;
}

export function pageWords(
  blocks: readonly TextBlock[],
  sentences: readonly NamedSentence[],
  language: string,
): PageWords {
  let stems: { run: readonly string[]; all: ReadonlySet<string> }[] | undefined;
  return {
    sentences,
    language,
    stems: () => (stems ??= blocks.map(({ text }) => stemsIn(text)).map((run) => ({ run, all: new Set(run) }))),
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
    const reported = isQuoted(statement, page) || isTold(statement.stance, about, speakers[number], page);
    (reported ? onPage : missing).push(statement.id);
  });
  return { onPage, missing: hasCues(page.language) ? missing : [] };
}

const stemsIn = (text: string): string[] => contentWords(text).map(({ stem }) => stem);

function isQuoted({ quotes }: Statement, { stems }: PageWords): boolean {
  return quotes.some(({ text }) => {
    const wanted = stemsIn(text);
    if (wanted.length < LEAST_QUOTED) return false;
    const least = Math.min(wanted.length * REPORTED, LONG_RUN);
    // Most blocks have too few of the words in any order.
    return stems().some(
      ({ run, all }) => wanted.filter((stem) => all.has(stem)).length >= least && commonRun(wanted, run) >= least,
    );
  });
}

const CONFIRMING: ReadonlySet<Stance> = new Set(['confirms', 'partly-confirms', 'admits']);

function isTold(stance: Stance, about: ReadonlySet<number>, speaker: number, page: PageWords): boolean {
  const verbsIn =
    stance === 'denies'
      ? (text: string) => denialsIn(text, page.language)
      : CONFIRMING.has(stance)
        ? (text: string) => cueOffsets(text, cuesOf(page.language).confirmation)
        : undefined;
  const namesAbout = ({ named }: NamedSentence) => named.some(({ entity }) => entity !== speaker && about.has(entity));
  return page.sentences.some((sentence, number) => {
    const { text, named } = sentence;
    if (named.length === 0) return false;
    const isSubject = named[0].entity === speaker;
    if (!verbsIn) return isSubject && namesAbout(sentence);
    // "The ministry denied it": what was denied stands before.
    if (!page.sentences.slice(Math.max(0, number - BEFORE), number + 1).some(namesAbout)) return false;
    return verbsIn(text).some(
      (at) =>
        isSubject || named.some(({ entity, start }) => entity === speaker && start > at && start - at <= SUBJECT_REACH),
    );
  });
}
