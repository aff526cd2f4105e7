import { quotableWords } from '../../text/words/content-words.ts';
import { termHash } from './term-hash.ts';

/** A reader's "wrong match": this claim is not meant by sentences like this one. Holds hashes, no text of the page. */
export interface WrongMatchRule {
  /** Id of the claim. */
  claim: string;
  /** Sorted hashes of the sentence's stems, at most `MOST_STEMS`. */
  stems: readonly number[];
}

/** Longest rule: a sentence is known by fewer stems than this, and settings stay small. */
const MOST_STEMS = 24;
/** Share of stems, of all that rule and sentence have, from which on a sentence is like the rule's. */
const ALIKE = 0.6;
/** Of the hashes as kept: the most digits, so the shortest texts. */
const BASE = 36;

export function wrongMatchRule(claim: string, sentence: string): WrongMatchRule {
  return { claim, stems: stemsOf(sentence) };
}

/** The rule as it is kept among the settings; undefined for a sentence without words to know it by. */
export function writeRule({ claim, stems }: WrongMatchRule): string | undefined {
  return stems.length > 0 ? [claim, ...stems.map((stem) => stem.toString(BASE))].join('.') : undefined;
}

export function readRule(text: string): WrongMatchRule {
  const [claim, ...stems] = text.split('.');
  return { claim, stems: stems.map((stem) => Number.parseInt(stem, BASE)) };
}

/** Whether a sentence in which the claim was found is to be left alone. A rule without stems holds for no sentence. */
export function matchesRule(rule: WrongMatchRule, claim: string, sentence: string): boolean {
  if (rule.claim !== claim || rule.stems.length === 0) return false;
  const here = new Set(stemsOf(sentence));
  const shared = rule.stems.filter((stem) => here.has(stem)).length;
  return shared >= ALIKE * (rule.stems.length + here.size - shared);
}

function stemsOf(sentence: string): number[] {
  const hashes = new Set(quotableWords(sentence).map(({ stem }) => termHash(stem)));
  return [...hashes].sort((a, b) => a - b).slice(0, MOST_STEMS);
}
