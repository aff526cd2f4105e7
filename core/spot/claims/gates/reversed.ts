import { foldText } from '../../../text/normalize.ts';
import { passiveForms } from '../../../text/words/passive.ts';
import { speakingVerbs } from '../../../text/words/speaking.ts';
import { cueOffsets, cuesOf, denialsIn } from '../polarity.ts';
import type { Named, NamedText } from '../windows.ts';
import { subjectOf } from './subject.ts';

/**
 * Whether the parts are exchanged: whom the claim is about is the one who accuses, or says something and neither denies nor admits
 * anything by it, while its claimants do not speak or are accused themselves. "Y accused X" is not "X accused Y".
 * @param claimantsOf asked only where it may be so: names must be found in the claim's own texts for it
 */
export function isReversed(
  sentence: NamedText,
  about: ReadonlySet<number>,
  claimantsOf: () => ReadonlySet<number>,
  language: string,
): boolean {
  const spoken = spokenIn(sentence, language);
  if (spoken.length === 0) return false;
  const { text, named } = sentence;
  if (!spoken.some(({ subject, accuses }) => (subject ? isOneOf(subject, about) : accuses))) return false;
  const claimants = claimantsOf();
  if (spoken.some(({ subject }) => subject && isOneOf(subject, claimants))) return false;
  const answers = [...denialsIn(text, language), ...cueOffsets(text, cuesOf(language).confirmation)];
  const negations = cueOffsets(text, cuesOf(language).negation);
  return spoken.some(({ at, subject, accuses }) => {
    if (!accuses) {
      if (subject === undefined || !isOneOf(subject, about)) return false;
      const end = endOfSaid(text, at);
      // "X said it had not": what one says not to have done oneself is a denial, too.
      const next = named.find(({ start }) => start > Math.max(at, subject.end))?.start ?? end;
      return !answers.some((answer) => answer < end) && !negations.some((negation) => negation > at && negation < next);
    }
    if (subject) return isOneOf(subject, about);
    // Whoever accuses is not on record; that a claimant is accused tells enough. Behind a comma the verb comes before its subject.
    const isInverted = language === 'ar' || /[,»”"]\s*$/.test(text.slice(0, at));
    const object = isInverted ? undefined : named.find(({ start }) => start > at && start - at <= OBJECT_REACH);
    return object !== undefined && claimants.has(object.entity) && !about.has(object.entity);
  });
}

/** Something said or an accusation: where its verb stands, and whose it is where that is certain. */
interface Spoken {
  at: number;
  accuses: boolean;
  subject: Named | undefined;
}

/** By sentence; each claim told in it asks, in the language of its block. */
const known = new WeakMap<NamedText, { language: string; spoken: readonly Spoken[] }>();

/** What is said in a text, in order; who "is accused" says nothing. */
export function spokenIn(text: NamedText, language: string): readonly Spoken[] {
  const before = known.get(text);
  if (before?.language === language) return before.spoken;
  const spoken = findSpoken(text, language);
  known.set(text, { language, spoken });
  return spoken;
}

function findSpoken({ text, named }: NamedText, language: string): Spoken[] {
  const { accusing, accusingOrSaying } = speakingVerbs(language);
  const accuses = new Set(cueOffsets(text, accusing));
  return cueOffsets(text, accusingOrSaying).flatMap((at) => {
    const subject = subjectOf(text, named, at, language);
    return isPassive(text, at, subject, named, language) ? [] : [{ at, accuses: accuses.has(at), subject }];
  });
}

/** Who says something in a sentence. */
export const speakersOf = (sentence: NamedText, language: string): number[] =>
  spokenIn(sentence, language).flatMap(({ subject }) => subject?.entity ?? []);

/**
 * Who asks for something or calls something names, by a verb that is none of those the claim is told in. Who answers "a report that …"
 * leaves it to the report.
 */
export function answerersOf({ text, named }: NamedText, language: string, matched: readonly number[]): number[] {
  const { answering, reporting } = speakingVerbs(language);
  const lastReport = Math.max(-1, ...cueOffsets(text, reporting));
  const verbs = cueOffsets(text, answering).filter((at) => at > lastReport && !matched.includes(at));
  return verbs.flatMap((at) => subjectOf(text, named, at, language)?.entity ?? []);
}

/** Whether a name is of one of these, or speaks for a country that is. */
const isOneOf = ({ entity, country }: Named, entities: ReadonlySet<number>): boolean =>
  entities.has(entity) || (country !== undefined && entities.has(country));

/** Between the starts of an accusing verb and of its object's name, UTF-16 code units. */
const OBJECT_REACH = 24;

function isPassive(
  text: string,
  verb: number,
  subject: Named | undefined,
  named: readonly Named[],
  language: string,
): boolean {
  if (language === 'ar') {
    // One name and then what of: without vowels "accused" and "was accused" are the same word in Arabic.
    const rest = subject === undefined ? undefined : /^\s*بـ?\p{L}/u.exec(text.slice(subject.end));
    const next = subject === undefined || !rest ? 0 : subject.end + rest[0].search(/ب/);
    return (rest && !named.some(({ start }) => start === next)) || /^\p{L}*\u064f/u.test(text.slice(verb));
  }
  const { before, around, agent } = passiveForms(language);
  const lead = foldText(text.slice(0, verb));
  const behind = foldText(text.slice(verb)).replace(/^\S+/, '');
  return (
    before?.test(lead) === true ||
    agent?.test(/^\s+\S+\s/.exec(behind)?.[0] ?? '') === true ||
    (subject !== undefined && around?.test(foldText(text.slice(subject.start))) === true)
  );
}

/** Where a speaker's words end: what others answer to them comes behind ("…, which Y denied"). */
function endOfSaid(text: string, verb: number): number {
  const end = ANSWER.exec(text.slice(verb));
  return end ? verb + end.index : text.length;
}

const ANSWER =
  /;|[,،]\s+(?:which|an? \p{L}+ (?:that )?\p{Lu}|ce (?:que|qui)|was \p{Lu}|lo (?:que|cual)|وهو ما|الأمر الذي)/u;
