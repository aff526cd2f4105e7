import { foldText } from '../../../text/normalize.ts';
import { passiveForms } from '../../../text/words/passive.ts';
import type { Named } from '../windows.ts';

/** Words that may stand between a name and the verb of speaking it is the subject of ("India's air force chief said"). */
const SUBJECT_REACH = 5;
/** Where the verb comes first, UTF-16 code units between its start and the name ("وقالت وزارة"). */
const VERB_REACH = 16;

/** The name that is the subject of a verb of speaking, where it stands so near that it must be. */
export function subjectOf(text: string, named: readonly Named[], verb: number, language: string): Named | undefined {
  if (language === 'ar') {
    // Headlines put the subject first, right before the verb.
    const leading = named.find(({ end }) => verb - end === 1);
    return leading ?? named.find(({ start }) => start > verb && start - verb <= VERB_REACH);
  }
  if (NEGATED.test(text.slice(0, verb))) return undefined;
  const before = named.findLast(({ end }) => end <= verb);
  if (!before) return undefined;
  const between = text.slice(before.end, verb);
  const words = between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // A name in another case is no subject, nor one behind "by" or "of"; a comma ends its part of the sentence.
  if (words > SUBJECT_REACH || /[,;:.]/.test(between) || OTHER_CASE.test(before.inflection ?? '')) return undefined;
  if (RELATIVE.test(between)) return undefined;
  // "X called Y a fraud and said": it is X who said it.
  if (COORDINATED.test(between)) return named[0].end <= verb && named[0] !== before ? named[0] : undefined;
  const lead = foldText(text.slice(0, before.start));
  return passiveForms(language).agent?.test(lead) || OF.test(lead) ? undefined : before;
}

/** Of a name that is no subject. */
export const OTHER_CASE = /genitive|accusative|dative|instrumental|prepositional/;
/** Words, in all languages that put the subject first, between whose sides the subject changes. */
const RELATIVE = /(?:^|\s)(?:who|whom|whose|which|that|qui|que|dont|der|die|das|quien|которы\p{L}+)\s/u;
const COORDINATED = /\s\S+\s+(?:and|et|und|y|и)\s+$/;
/** "Undeclared" in several words: the participle is no verb of speaking. */
const NEGATED = /(?:^|\s)(?:non|not|no|nicht|не)\s+$/i;
const OF = /(?:^|[\s(])(?:of|against|about|contre|gegen|contra|sobre)\s+(?:\S+\s+){0,2}$/;
