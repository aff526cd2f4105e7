import type { Story } from '../../model/story.ts';
import { withPlainDigits } from '../../text/words/search-terms.ts';
import { SPEAKING } from '../../text/words/speaking.ts';
import { cueOffsets, cuesOf } from './polarity.ts';
import type { Window } from './windows.ts';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Whether a sentence names years, and none in which the claim was made, is set or was answered: a like event of another time. */
export function isOfAnotherTime(sentence: string, { claim, statements }: Story): boolean {
  const named = withPlainDigits(sentence).match(YEAR);
  if (!named) return false;
  const texts = [...Object.values(claim.wordings).flat(), ...Object.values(claim.summary), claim.date];
  const own = new Set(withPlainDigits([...texts, ...statements.map(({ date }) => date)].join(' ')).match(YEAR));
  return !named.some((year) => own.has(year));
}

/** Between a name and the verb of speaking it is the subject of, UTF-16 code units. */
const SUBJECT_REACH = 40;

/** The same where the verb comes first. */
const VERB_REACH = 16;

/**
 * Whether the parts are exchanged: whom the claim is about is the one who says or accuses, its claimants do not speak, and nothing is
 * denied or admitted. "Y accused X" is not "X accused Y".
 */
export function isReversed(
  { text, named }: Window,
  about: ReadonlySet<number>,
  claimants: ReadonlySet<number>,
  language: string,
): boolean {
  const first = named[0];
  if (first === undefined || !about.has(first.entity) || claimants.has(first.entity)) return false;
  const { denial, confirmation } = cuesOf(language);
  if (cueOffsets(text, [...denial, ...confirmation]).length > 0) return false;
  const speaks = cueOffsets(text, SPEAKING[language] ?? SPEAKING.en);
  const next = named.find(({ entity }) => entity !== first.entity)?.start ?? text.length;
  // Arabic puts the verb before its subject.
  const isSubject = (at: number) =>
    language === 'ar'
      ? at < first.start && first.start - at <= VERB_REACH
      : at > first.start && at - first.start <= SUBJECT_REACH;
  return speaks.some((at) => at < next && isSubject(at));
}
