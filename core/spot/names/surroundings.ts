import { foldText } from '../../text/normalize.ts';
import type { Finding } from './findings.ts';
import {
  hasCapital,
  isInCapitals,
  isSpaces,
  isTitleCase,
  startsSentence,
  wordAfter,
  wordBefore,
} from './neighbours.ts';
import type { Neighbour } from './neighbours.ts';
import { wordSetsOf } from './word-sets.ts';

/**
 * What the words around a finding say: nothing against it, that it needs other evidence on the page, or that somebody or
 * something else is meant.
 */
export type Surroundings = 'clear' | 'weak' | 'other';

/** Prefixes that are joined to a surname by a hyphen without making another name of it. */
const JOINED_PREFIXES = /^(anti|pro|ex|non|post|pre|neo|inter|trans|pan|mid|анти|про|экс)$/u;
const HYPHEN = /[-\u2010\u2011]/;
/** What next to a name of several words may make it part of something else. */
const TELLING = '-@/_\\.\u2010\u2011';

function isQuoted(text: string, start: number, end: number): boolean {
  return /[«„“"]/.test(text[start - 1] ?? '') && /[»“”"]/.test(text[end] ?? '');
}

const mayTell = (text: string, at: number) => at >= 0 && at < text.length && TELLING.includes(text[at]);

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
  if (finding.inflection !== undefined && isQuoted(text, start, end) && hasCapital(word)) return 'other';
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
