import { foldText } from '../../text/normalize.ts';
import type { Finding, Surroundings } from './findings.ts';
import {
  foldedWord,
  hasCapital,
  isDigit,
  isHyphen,
  isInCapitals,
  isTitleCase,
  isWordUnit,
  startsSentence,
  wordAfter,
  wordBefore,
} from './neighbours.ts';
import type { Neighbour } from './neighbours.ts';
import { wordSetsOf } from './word-sets.ts';
import type { WordSets } from './word-sets.ts';

/** Prefixes that are joined to a surname by a hyphen without making another name of it. */
const JOINED_PREFIXES = /^(anti|pro|ex|non|post|pre|neo|inter|trans|pan|mid|анти|про|экс)$/u;
/** What next to a name of several words may make it part of something else: - @ / _ \ . and two more hyphens. */
const TELLING: ReadonlySet<number> = new Set([0x2d, 0x40, 0x2f, 0x5f, 0x5c, 0x2e, 0x2010, 0x2011]);
const SPACE = 0x20;

function isQuoted(text: string, start: number, end: number): boolean {
  return /[«„“"]/.test(text[start - 1] ?? '') && /[»“”"]/.test(text[end] ?? '');
}

function mayTell(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return unit !== SPACE && TELLING.has(unit);
}

const isShouted = (text: string, neighbour: Neighbour | undefined): boolean =>
  neighbour?.gap === 'spaces' && isInCapitals(text, neighbour);

/** What stands around a finding. */
interface Place {
  text: string;
  finding: Finding;
  /** The findings next to it in the block. */
  before: Finding | undefined;
  after: Finding | undefined;
  sets: WordSets;
}

const isBefore = (finding: Finding | undefined, word: Neighbour) => finding !== undefined && finding.end >= word.end;
const isAfter = (finding: Finding | undefined, word: Neighbour) => finding !== undefined && finding.start <= word.start;

/** Whether a hyphen, a dot or a slash next to a finding makes it part of an address or of another's name. */
function joinsAnother({ text, finding, before, after, sets }: Place, person: boolean): boolean {
  const { start, end } = finding;
  if (/[@/_\\]/.test(text[start - 1] ?? '') || /[@_\\]/.test(text[end] ?? '')) return true;
  if (text[end] === '.' && isWordUnit(text, end + 1) && /\p{Ll}/u.test(text[end + 1])) return true;
  if (sets.nounsHaveCapitals || (!person && finding.words > 1)) return false;

  const previous = finding.afterClitic || !isHyphen(text, start - 1) ? undefined : wordBefore(text, start);
  if (previous?.gap === 'hyphen' && !isBefore(before, previous) && hasCapital(text, previous)) {
    // Radio-Canada, Ouest-France; BBC-Canada is about Canada.
    const mayBelong = person || !isInCapitals(text, previous);
    if (mayBelong && !JOINED_PREFIXES.test(foldedWord(text, previous))) return true;
  }
  if (!person || !isHyphen(text, end)) return false;
  const next = wordAfter(text, end);
  return next?.gap === 'hyphen' && !isAfter(after, next) && hasCapital(text, next) && !isTitleCase(text);
}

/** Judges a finding of one word that is also a common one: «Маска упала», "Apple pie". */
function surroundingsOfCommonWord({ text, finding, before, after, sets }: Place, person: boolean): Surroundings {
  const { start, end } = finding;
  const previous = finding.afterClitic ? undefined : wordBefore(text, start);
  const next = wordAfter(text, end);
  const digits =
    (next !== undefined && isDigit(text.charCodeAt(next.start))) ||
    (previous !== undefined && isDigit(text.charCodeAt(previous.end - 1)));
  if (digits && person) return 'other';
  if (person && previous !== undefined && sets.notAfter.has(foldedWord(text, previous))) return 'other';
  // «Маска упала»: a case of Маск only by its form.
  if (startsSentence(text, start)) return finding.inflection === undefined ? 'weak' : 'other';
  if (sets.nounsHaveCapitals) return 'clear';
  if (isTitleCase(text)) return 'weak';
  const mayBelong = (word: Neighbour) =>
    word.gap === 'spaces' && hasCapital(text, word) && !sets.titles.has(foldedWord(text, word));
  if (previous !== undefined && !isBefore(before, previous) && mayBelong(previous)) return 'weak';
  if (next !== undefined && !isAfter(after, next) && mayBelong(next)) return 'weak';
  return 'clear';
}

/** Whether the word before a name of one word makes it somebody else's: Louis Jordan, David France. */
function isOthersName({ text, finding, before, sets }: Place, person: boolean, short: boolean): boolean {
  if (finding.afterClitic || (person && !short)) return false;
  const previous = wordBefore(text, finding.start);
  if (previous?.gap !== 'spaces' || isBefore(before, previous)) return false;
  // Only by capitals: Arabic على and علي fold alike.
  if (!person) return hasCapital(text, previous) && sets.givenNames.has(foldedWord(text, previous));
  const earlier = foldedWord(text, previous);
  if (sets.givenNames.has(earlier)) return true;
  const proves = hasCapital(text, previous) && !isInCapitals(text, previous) && !sets.nounsHaveCapitals;
  if (!proves || startsSentence(text, previous.start)) return false;
  return !sets.titles.has(earlier) && !sets.frequentWords.has(earlier) && !isTitleCase(text);
}

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
  if (finding.words > 1 && !joined) return 'clear';

  const sets = wordSetsOf(language);
  const place = { text, finding, before, after, sets };
  if (joined && joinsAnother(place, person)) return 'other';
  if (finding.words > 1) return 'clear';

  if (finding.inflection !== undefined && isQuoted(text, start, end) && hasCapital(text, finding)) return 'other';
  if (isOthersName(place, person, short)) return 'other';
  if (person) {
    const next = wordAfter(text, end);
    if (next?.gap === 'spaces' && sets.makesOther.has(foldedWord(text, next))) return 'other';
  }
  if (isInCapitals(text, finding)) {
    const previous = finding.afterClitic ? undefined : wordBefore(text, start);
    if (isShouted(text, previous) || isShouted(text, wordAfter(text, end))) {
      // CONNECT WITH US, THOSE WHO KNOW
      return sets.frequentWords.has(foldText(text.slice(start, end))) ? 'other' : 'weak';
    }
  }
  if (!finding.afterClitic && !sets.commonHashes.has(finding.hash)) return 'clear';
  if (!sets.commonWords.has(foldText(text.slice(start, end)))) return 'clear';
  return surroundingsOfCommonWord(place, person);
}
