import { POLARITY_CUES, type PolarityCues } from '../../text/words/cues.ts';
import { foldedWords } from '../../text/words/folded-words.ts';
import type { Polarity } from '../hits.ts';

/** Cues of a language; English where it has none of its own. */
export const cuesOf = (language: string): PolarityCues => POLARITY_CUES[language] ?? POLARITY_CUES.en;

/** Where words of a text stand that are cues of one kind, UTF-16 code units. */
export function cueOffsets(text: string, cues: readonly string[]): number[] {
  const offsets: number[] = [];
  for (const { word, start } of foldedWords(text)) if (isCue(word, cues)) offsets.push(start);
  return offsets;
}

const countCues = (text: string, cues: readonly string[]): number => cueOffsets(text, cues).length;

/**
 * Whether a sentence asserts the claim or reports its denial, by the cues of the clause that holds most of the matched
 * words: a denial elsewhere in the sentence is about something else. Negations count against the wording's own: "asked
 * him not to" matches "asked him not to".
 * @param matched offsets of the matched words in the sentence, UTF-16 code units
 */
export function polarityOf(
  sentence: string,
  matched: readonly number[],
  language: string,
  wording: { text: string; lang: string },
): Polarity {
  const cues = cuesOf(language);
  const { text: clause } = clauseWithMost(sentence, matched, cues);
  const own = cuesOf(wording.lang);
  const denials =
    countCues(clause, cues.denial) - (wording.lang === language ? countCues(wording.text, own.denial) : 0);
  const odd = (countCues(clause, cues.negation) + countCues(wording.text, own.negation)) % 2 === 1;
  if (denials > 0) return odd ? 'unclear' : 'reports-denial';
  return odd ? 'unclear' : 'asserts';
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

function isCue(word: string, cues: readonly string[]): boolean {
  const first = word.charCodeAt(0);
  // Nearly all cues differ in the first letter, and this is asked of each word of a page for each of them.
  return cues.some(
    (cue) => cue.charCodeAt(0) === first && (cue.endsWith('=') ? word === cue.slice(0, -1) : word.startsWith(cue)),
  );
}
