import type { Story } from '../../../model/story.ts';
import { contentWords } from '../../../text/words/content-words.ts';
import { clauseWithMost, cuesOf } from '../polarity.ts';
import { mentions, namedIn, type Window, type WindowWord } from '../windows.ts';
import { isExchanged, type OwnText } from './exchanged.ts';
import type { GateRecords } from './gate-records.ts';
import { isOfAnotherTime } from './other-time.ts';
import { isReversed, spokenIn } from './reversed.ts';

interface Parties {
  about: ArrayLike<number>;
  claimants: ArrayLike<number>;
}

/** Makes the test whether a sentence told in a claim's words can be about it: same time, same parts. */
export function gateFor(
  story: Story,
  { about, claimants }: Parties,
  records: GateRecords,
  language: string,
): (window: Window, shared: readonly WindowWord[]) => boolean {
  let own: OwnText[] | undefined;
  const ownTexts = () => (own ??= textsIn(story, language, records));
  const aboutSet = new Set(Array.from(about));
  let allClaimants: ReadonlySet<number> | undefined;
  const claimantsOf = () => (allClaimants ??= new Set([...Array.from(claimants), ...ownTexts().flatMap(speakersIn)]));
  return (window, shared) => {
    const starts = shared.map(({ start }) => start);
    const clause = clauseWithMost(window.text, starts, cuesOf(language));
    const told = shared.filter(({ inName }) => !inName).map(({ start }) => start - clause.start);
    return (
      !isOfAnotherTime(clause.text, told, language, story) &&
      !isReversed(window, aboutSet, claimantsOf, language) &&
      !isExchanged(window, language, ownTexts, records)
    );
  };
}

/** Wordings in the page's language, in English where there are none, and summaries, with the names in them. */
function textsIn({ claim }: Story, language: string, { namesIn, countries }: GateRecords): OwnText[] {
  const known = claim.wordings[language] ? language : 'en';
  const wordings = (claim.wordings[known] ?? []).map((text) => ({ lang: known, text }));
  // The summaries say who said it.
  const summaries = ['en', 'ar'].map((code) => ({ lang: code, text: claim.summary[code] ?? '' }));
  return [...wordings, ...summaries].map(({ lang, text }) => ({
    text,
    lang,
    named: mentions(namedIn(namesIn(text, lang)), contentWords(text), countries),
  }));
}

/** Who says it in the claim's own words, first of all; they are claimants too, even where the claim is also about them. */
function speakersIn(own: OwnText): number[] {
  const subject = spokenIn(own, own.lang)[0]?.subject;
  return subject === undefined ? [] : [subject.entity];
}
