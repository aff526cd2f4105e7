import { foldText } from '../../../text/normalize.ts';
import { passiveForms } from '../../../text/words/passive.ts';
import { speakingVerbs } from '../../../text/words/speaking.ts';
import { cueOffsets, cuesOf } from '../polarity.ts';
import type { NamedText } from '../windows.ts';
import { subjectOf } from './subject.ts';

/** Who takes which part in a claim. */
export interface Parts {
  about: ReadonlySet<number>;
  claimants: ReadonlySet<number>;
}

/**
 * Whether the parts are exchanged: whom the claim is about is the one who accuses, or says something and neither denies nor admits
 * anything by it, while its claimants do not speak or are accused themselves. "Y accused X" is not "X accused Y".
 * @param partsOf asked only where somebody speaks: names must be found in the claim's own texts for it
 */
export function isReversed({ text, named }: NamedText, partsOf: () => Parts, language: string): boolean {
  const { accusing, saying } = speakingVerbs(language);
  const accuses = cueOffsets(text, accusing);
  const { denial, confirmation } = cuesOf(language);
  const answers = cueOffsets(text, [...denial, ...confirmation]);
  const spoken = [...accuses, ...cueOffsets(text, saying)].flatMap((at) => {
    const subject = subjectOf(text, named, at, language);
    return subject !== undefined && isPassive(text, at, subject, language) ? [] : [{ at, subject }];
  });
  if (spoken.length === 0) return false;
  const { about, claimants } = partsOf();
  if (spoken.some(({ subject }) => subject && claimants.has(subject.entity))) return false;
  return spoken.some(({ at, subject }) => {
    if (!accuses.includes(at)) {
      return subject && about.has(subject.entity) && !answers.some((answer) => answer < endOfSaid(text, at));
    }
    if (subject) return about.has(subject.entity);
    // Whoever accuses is not on record; that a claimant is accused tells enough.
    const object = language === 'ar' ? undefined : named.find(({ start }) => start > at && start - at <= OBJECT_REACH);
    return object !== undefined && claimants.has(object.entity) && !about.has(object.entity);
  });
}

/** Between the starts of an accusing verb and of its object's name, UTF-16 code units. */
const OBJECT_REACH = 24;

function isPassive(text: string, verb: number, subject: { start: number; end: number }, language: string): boolean {
  // One name and then what of: without vowels "accused" and "was accused" are the same word in Arabic.
  if (language === 'ar')
    return /^\s*بـ?\p{L}/u.test(text.slice(subject.end)) || /^\p{L}*\u064f/u.test(text.slice(verb));
  const { before, around } = passiveForms(language);
  return (
    before?.test(foldText(text.slice(0, verb))) === true || around?.test(foldText(text.slice(subject.start))) === true
  );
}

/** Where a speaker's words end: what others answer to them comes behind ("…, which Y denied"). */
function endOfSaid(text: string, verb: number): number {
  const end = ANSWER.exec(text.slice(verb));
  return end ? verb + end.index : text.length;
}

const ANSWER =
  /;|[,،]\s+(?:which|an? \p{L}+ (?:that )?\p{Lu}|ce (?:que|qui)|was \p{Lu}|lo (?:que|cual)|وهو ما|الأمر الذي)/u;
