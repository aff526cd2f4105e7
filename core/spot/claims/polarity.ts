import { foldText, normalizeText } from '../../text/normalize.ts';
import { POLARITY_CUES, type PolarityCues } from '../../text/words/cues.ts';
import { foldedWords } from '../../text/words/folded-words.ts';
import { remembering } from '../../text/words/remembering.ts';
import type { Polarity } from '../hits.ts';

const WORD = /[\p{L}'’]+/gu;
/** UTF-16 code units behind a verb of rejecting within which stands what is rejected. */
const REJECTED_REACH = 60;
/** The same between a particle and a denial that it takes back: "did not deny". */
const TAKEN_BACK_REACH = 12;

/** Cues of a language; English where it has none of its own. */
export const cuesOf = (language: string): PolarityCues => POLARITY_CUES[language] ?? POLARITY_CUES.en;

/** Whether denials are known for what they are in a language; where not, nothing is said of what a page denies or leaves out. */
export const hasCues = (language: string): boolean => Object.hasOwn(POLARITY_CUES, language);

/** Where words of a text stand that are cues of one kind, UTF-16 code units. */
export function cueOffsets(text: string, cues: readonly string[]): number[] {
  const offsets: number[] = [];
  const byLetter = byFirstLetter(cues);
  for (const { word, bare, start } of foldedWords(text)) {
    if (fitsSome(word, byLetter) || (bare !== word && fitsSome(bare, byLetter))) offsets.push(start);
  }
  return offsets;
}

/** Where a text denies something, UTF-16 code units, in order. */
export const denialsIn: (text: string, language: string) => readonly number[] = remembering(findDenials);

function findDenials(text: string, language: string): readonly number[] {
  const { denial, denialPhrases, rejecting, rejected } = cuesOf(language);
  const rejections = cueOffsets(text, rejecting);
  const objects = rejections.length === 0 ? [] : cueOffsets(text, rejected);
  const folded = normalizeText(text);
  const phrase = denialPhrases.exec(folded.text);
  return [
    ...cueOffsets(text, denial),
    ...rejections.filter((at) => objects.some((object) => Math.abs(object - at) <= REJECTED_REACH)),
    ...(phrase ? [folded.offsets[phrase.index]] : []),
  ].sort((a, b) => a - b);
}

/** What a claim says, as far as its own words tell where they could be taken for a denial of it. */
export interface OwnWords {
  /** The wording that matched, and its language. */
  text: string;
  lang: string;
  /** All its texts in the page's language. */
  inPageLanguage: string;
}

/** A word of a sentence that the claim is told in; its offset in UTF-16 code units, and whether it is part of a name. */
export interface SharedWord {
  start: number;
  inName: boolean;
}

/** What those a claim is about do in a sentence: what they say not to have done they deny, what they ask or call names they do not assert. */
export interface BySubject {
  says: boolean;
  answers: boolean;
}

/**
 * Whether a sentence asserts the claim or reports its denial, by the cues of the clause that holds most of the matched words: a denial
 * elsewhere in the sentence is about something else. Words of denial that are the claim's own ("the diploma is fake") are none, and a
 * negation counts against the wording's own: "asked him not to" matches "asked him not to".
 * @param shared the matched words
 * @param byItself what those the claim is about do in the sentence
 */
export function polarityOf(
  sentence: string,
  shared: readonly SharedWord[],
  language: string,
  own: OwnWords,
  byItself: BySubject,
): Polarity {
  if (!hasCues(language)) return 'unclear';
  const cues = cuesOf(language);
  const matched = shared.map((word) => word.start);
  const { text: clause, start } = clauseWithMost(sentence, matched, cues);
  const told = shared.filter(({ inName }) => !inName).map((word) => word.start - start);
  let ownWords: ReadonlySet<string> | undefined;
  const isForeign = (at: number) => !(ownWords ??= beginningsIn(own.inPageLanguage)).has(beginning(wordAt(clause, at)));
  const denials = denialsIn(clause, language).filter(isForeign);
  const isTold = partsWith(clause, new Set(matched.map((at) => at - start)));
  const negations = cueOffsets(clause, cues.negation).filter(isTold);
  const takenBack = denials.filter((denial) =>
    cueOffsets(clause, cues.negation).some((at) => at < denial && denial - at <= TAKEN_BACK_REACH),
  );
  if (denials.length > takenBack.length) return 'reports-denial';
  if (takenBack.length > 0) return 'unclear';
  const doubts = cueOffsets(clause, cues.doubt).filter(partsWith(clause, new Set(told)));
  const rejections = cueOffsets(clause, cues.rejecting).filter((at) =>
    told.some((word) => word > at && word - at <= REJECTED_REACH),
  );
  if ([...doubts, ...rejections].some(isForeign) || QUESTION.test(sentence)) return 'unclear';
  // French, Russian and Spanish negate once by two words: how many there are tells nothing.
  const ownNegations = cueOffsets(own.text, cuesOf(own.lang).negation).length;
  if (negations.length > 0 === ownNegations > 0) return byItself.answers ? 'unclear' : 'asserts';
  return byItself.says ? 'reports-denial' : 'unclear';
}

const QUESTION = /[?؟]["'»”)]*$/;
/** Letters by which forms of a cue are the same word. */
const BEGINNING = 5;
const beginning = (word: string): string => foldText(word).slice(0, BEGINNING);
const beginningsIn = (text: string) => new Set([...text.matchAll(WORD)].map(([word]) => beginning(word)));
const wordAt = (text: string, at: number): string => /^[\p{L}'’]+/u.exec(text.slice(at))?.[0] ?? '';

/** Between parts of a clause; not before what somebody is said to think or do: "doubts, dass …", "сомневается, что …". */
const PART_BORDER = /[,،;؛:](?!\s*(?:dass|ob|что|чтобы|що|że|czy)\s)/g;

/** Whether a place lies in a part of the clause, between commas, that holds one of some words. */
function partsWith(clause: string, words: ReadonlySet<number>): (at: number) => boolean {
  const borders = [0, ...[...clause.matchAll(PART_BORDER)].map(({ index }) => index), clause.length];
  const partOf = (at: number) => borders.findLastIndex((border) => border <= at);
  const parts = new Set([...words].filter((at) => at >= 0 && at < clause.length).map(partOf));
  return (at) => parts.has(partOf(at));
}

/** A part of a sentence and where it begins, UTF-16 code units. */
export interface Clause {
  text: string;
  start: number;
}

/** The clause of a sentence in which most of the matched words stand. */
export function clauseWithMost(sentence: string, matched: readonly number[], cues: PolarityCues): Clause {
  const borders = [0];
  borders.push(...cueOffsets(sentence, cues.turn));
  borders.push(sentence.length);
  let best: Clause = { text: sentence, start: 0 };
  let most = -1;
  for (let i = 0; i + 1 < borders.length; i++) {
    const count = matched.filter((at) => at >= borders[i] && at < borders[i + 1]).length;
    if (count > most) [best, most] = [{ text: sentence.slice(borders[i], borders[i + 1]), start: borders[i] }, count];
  }
  return best;
}

type CuesByLetter = ReadonlyMap<number, readonly string[]>;

const knownCues = new WeakMap<readonly string[], CuesByLetter>();

/** Nearly all cues differ in the first letter, and each word of a sentence is compared with all of them. */
function byFirstLetter(cues: readonly string[]): CuesByLetter {
  let known = knownCues.get(cues);
  if (!known) knownCues.set(cues, (known = Map.groupBy(cues, (cue) => cue.charCodeAt(0))));
  return known;
}

function fitsSome(word: string, cues: CuesByLetter): boolean {
  const some = cues.get(word.charCodeAt(0));
  return some?.some((cue) => (cue.endsWith('=') ? word === cue.slice(0, -1) : word.startsWith(cue))) === true;
}
