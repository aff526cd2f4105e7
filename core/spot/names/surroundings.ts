import { foldText } from '../../text/normalize.ts';
import { languageOf } from '../../text/languages/index.ts';
import type { LanguageDescriptor } from '../../text/languages/index.ts';
import { IGNORED, LETTER, LOWER, SINGLE, UNITS, UPPER } from '../../text/unit-table.ts';
import type { Finding } from './find.ts';

/**
 * What the words around a finding say: nothing against it, that it needs other evidence on the page, or that somebody or
 * something else is meant.
 */
export type Surroundings = 'clear' | 'weak' | 'other';

interface WordSets {
  titles: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  commonWords: ReadonlySet<string>;
  frequentWords: ReadonlySet<string>;
  makesOther: ReadonlySet<string>;
  notAfter: ReadonlySet<string>;
  nounsHaveCapitals: boolean;
}

const NOTHING: WordSets = {
  titles: new Set(),
  givenNames: new Set(),
  commonWords: new Set(),
  frequentWords: new Set(),
  makesOther: new Set(),
  notAfter: new Set(),
  nounsHaveCapitals: false,
};

/** By the language as pages write it; what pages write is bounded by what is known. */
const setsByLanguage = new Map<string, WordSets>();

function setOf(words: string | undefined): ReadonlySet<string> {
  return new Set(words === undefined ? [] : foldText(words).split(' '));
}

function wordSetsOf(code: string): WordSets {
  const language: LanguageDescriptor | undefined = languageOf(code);
  if (language === undefined) return NOTHING;
  let sets = setsByLanguage.get(language.code);
  if (sets === undefined) {
    sets = {
      titles: setOf(language.titles),
      givenNames: setOf(language.givenNames),
      commonWords: setOf(language.commonWords),
      frequentWords: setOf(language.frequentWords),
      makesOther: setOf(language.makesOther),
      notAfter: setOf(language.notAfter),
      nounsHaveCapitals: language.nounsHaveCapitals === true,
    };
    setsByLanguage.set(language.code, sets);
  }
  return sets;
}

/** Prefixes that are joined to a surname by a hyphen without making another name of it. */
const JOINED_PREFIXES = /^(anti|pro|ex|non|post|pre|neo|inter|trans|pan|mid|анти|про|экс)$/u;
const HYPHEN = /[-\u2010\u2011]/;
const SENTENCE_END = /[.!?…:;|•«"“„‚'‘([—–\n\u061f\u06d4。！？]/u;

/** What next to a name of several words may make it part of something else. */
const TELLING = '-@/_\\.\u2010\u2011';

const mayTell = (text: string, at: number) => at >= 0 && at < text.length && TELLING.includes(text[at]);

interface Neighbour {
  text: string;
  start: number;
  end: number;
  /** What stands between it and the finding. */
  gap: string;
}

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (UNITS.kinds[text.charCodeAt(at)] & (LETTER | SINGLE)) !== 0;
}

function wordBefore(text: string, start: number): Neighbour | undefined {
  let end = start;
  while (end > 0 && !isWordUnit(text, end - 1) && start - end < 4) end -= 1;
  if (!isWordUnit(text, end - 1)) return undefined;
  let from = end;
  while (isWordUnit(text, from - 1)) from -= 1;
  return { text: text.slice(from, end), start: from, end, gap: text.slice(end, start) };
}

function wordAfter(text: string, end: number): Neighbour | undefined {
  let start = end;
  while (start < text.length && !isWordUnit(text, start) && start - end < 4) start += 1;
  if (!isWordUnit(text, start)) return undefined;
  let to = start;
  while (isWordUnit(text, to)) to += 1;
  return { text: text.slice(start, to), start, end: to, gap: text.slice(end, start) };
}

function startsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[\s\u00a0]/.test(text[at])) at -= 1;
  return at < 0 || SENTENCE_END.test(text[at]);
}

function hasCapital(word: string): boolean {
  return (UNITS.kinds[word.charCodeAt(0)] & UPPER) !== 0;
}

function isInCapitals(word: string): boolean {
  let upper = 0;
  for (let at = 0; at < word.length; at += 1) {
    const kind = UNITS.kinds[word.charCodeAt(at)];
    if ((kind & LOWER) !== 0) return false;
    if ((kind & UPPER) !== 0) upper += 1;
  }
  return upper > 1;
}

let lastAsked = '';
let lastIsTitleCase = false;

/** Whether capitals tell nothing in a text because most of its longer words have one: a headline in title case. */
function isTitleCase(text: string): boolean {
  // One block is asked about for each of its names, and read once.
  if (text !== lastAsked) {
    lastAsked = text;
    lastIsTitleCase = readsAsTitle(text);
  }
  return lastIsTitleCase;
}

/** Units of a block that tell whether it is a title, and letters of a word that tells. */
const TITLE_UNITS = 400;
const TELLING_LETTERS = 4;

function readsAsTitle(text: string): boolean {
  const { kinds } = UNITS;
  const length = Math.min(text.length, TITLE_UNITS);
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < length; at += 1) {
    const first = kinds[text.charCodeAt(at)];
    if ((first & LETTER) === 0) continue;
    const start = at;
    while (at < length && (kinds[text.charCodeAt(at)] & (LETTER | IGNORED)) !== 0) at += 1;
    if (at - start < TELLING_LETTERS || isDigit(text.charCodeAt(start))) continue;
    words += 1;
    if ((first & UPPER) !== 0) capitals += 1;
  }
  return words > 3 && capitals > words * 0.7;
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

const isSpaces = (gap: string) => /^[\s\u00a0]+$/.test(gap);

/**
 * Judges a finding by the words around it. `short` says that no form of the finding means its entity everywhere. `before` and `after` are
 * the findings next to it in the block.
 */
export function surroundingsOf(
  text: string,
  finding: Finding,
  before: Finding | undefined,
  after: Finding | undefined,
  person: boolean,
  short: boolean,
  language: string,
): Surroundings {
  const { start, end } = finding;
  // Asked first, because nearly always spaces stand there, and patterns cost more than the search.
  const joined = mayTell(text, start - 1) || mayTell(text, end);
  if (finding.words.length > 1 && !joined) return 'clear';
  if (joined) {
    if (/[@/_\\]/.test(text[start - 1] ?? '') || /[@_\\]/.test(text[end] ?? '')) return 'other';
    if (text[end] === '.' && /\p{Ll}/u.test(text[end + 1] ?? '')) return 'other';
  }

  const sets = wordSetsOf(language);
  const previous = finding.words[0].start < start ? undefined : wordBefore(text, start);
  const next = wordAfter(text, end);
  const previousIsName = previous !== undefined && before !== undefined && before.end >= previous.end;
  const nextIsName = next !== undefined && after !== undefined && after.start <= next.start;

  if (joined && person && !sets.nounsHaveCapitals) {
    if (previous !== undefined && HYPHEN.test(previous.gap) && previous.gap.length === 1 && !previousIsName) {
      if (hasCapital(previous.text) && !JOINED_PREFIXES.test(foldText(previous.text))) return 'other';
    }
    if (next !== undefined && HYPHEN.test(next.gap) && next.gap.length === 1 && !nextIsName && hasCapital(next.text)) {
      if (!isTitleCase(text)) return 'other';
    }
  }
  if (finding.words.length > 1) return 'clear';

  // Radio-Canada, Ouest-France
  if (
    joined &&
    !person &&
    !sets.nounsHaveCapitals &&
    previous !== undefined &&
    !previousIsName &&
    /^[-\u2010\u2011]$/.test(previous.gap)
  ) {
    if (hasCapital(previous.text) && !isInCapitals(previous.text) && !JOINED_PREFIXES.test(foldText(previous.text)))
      return 'other';
  }

  const word = text.slice(start, end);
  const folded = foldText(word);
  const quoted = /[«„“"]/.test(text[start - 1] ?? '') && /[»“”"]/.test(text[end] ?? '');
  if (quoted && finding.inflection !== undefined && hasCapital(word)) return 'other';
  const first = startsSentence(text, start);
  // Reads the whole block, so it is asked last.
  const isTitle = () => !sets.nounsHaveCapitals && isTitleCase(text);

  // Louis Jordan, David France: somebody's surname. Only by capitals: Arabic على and علي fold alike.
  if (!person && previous !== undefined && isSpaces(previous.gap) && !previousIsName && hasCapital(previous.text)) {
    if (sets.givenNames.has(foldText(previous.text))) return 'other';
  }
  if (person && short && previous !== undefined && isSpaces(previous.gap) && !previousIsName) {
    const earlier = foldText(previous.text);
    if (sets.givenNames.has(earlier)) return 'other';
    const proves = hasCapital(previous.text) && !isInCapitals(previous.text) && !sets.nounsHaveCapitals;
    if (proves && !startsSentence(text, previous.start) && !isTitle()) {
      if (!sets.titles.has(earlier) && !sets.frequentWords.has(earlier)) return 'other';
    }
  }
  if (person && next !== undefined && isSpaces(next.gap) && sets.makesOther.has(foldText(next.text))) return 'other';

  const isShouted = (neighbour: Neighbour | undefined) =>
    neighbour !== undefined && isSpaces(neighbour.gap) && isInCapitals(neighbour.text);
  const shouted = isInCapitals(word) && (isShouted(previous) || isShouted(next));
  // CONNECT WITH US, THOSE WHO KNOW
  if (shouted && sets.frequentWords.has(folded)) return 'other';
  if (shouted) return 'weak';
  if (sets.commonWords.has(folded)) {
    const digits = /^\d/.test(next?.text ?? '') || /\d$/.test(previous?.text ?? '');
    if (digits && person) return 'other';
    if (person && previous !== undefined && sets.notAfter.has(foldText(previous.text))) return 'other';
    // «Маска упала»: a case of Маск only by its form.
    if (first && finding.inflection !== undefined) return 'other';
    if (first || isTitle()) return 'weak';
    if (sets.nounsHaveCapitals) return 'clear';
    const nextToName = (neighbour: Neighbour | undefined, isName: boolean) =>
      neighbour !== undefined &&
      isSpaces(neighbour.gap) &&
      !isName &&
      hasCapital(neighbour.text) &&
      !sets.titles.has(foldText(neighbour.text));
    if (nextToName(previous, previousIsName) || nextToName(next, nextIsName)) return 'weak';
  }
  return 'clear';
}
