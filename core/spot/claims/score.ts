import type { Evidence } from './evidence.ts';

/** Least score of a claim hit; the one threshold there is. */
export const THRESHOLD = 0.7;

/** Logistic regression on own paraphrases, near misses and sentences of real news. */
const MODEL = {
  bias: -13.54,
  coverage: 6.85,
  weight: 0.133,
  rarest: 0.92,
  told: 1.18,
  words: -1.73,
  about: 0.92,
  aboutPossible: 1.85,
  involvedPossible: 1.85,
  own: 1.16,
  foreign: -0.92,
};

/** More weight than this is a long sentence rather than more evidence. */
const MOST_WEIGHT = 30;
/** More names of a role than this add nothing. */
const MOST_NAMES = 2;
/** The same for names of all roles. */
const MOST_OWN = 3;

/** How likely it is that the sentence is about the claim, 0..1. */
export function scoreOf(evidence: Evidence): number {
  const names = (count: number) => Math.min(count, MOST_NAMES);
  const sum =
    MODEL.bias +
    MODEL.coverage * evidence.coverage +
    MODEL.weight * Math.min(evidence.weight, MOST_WEIGHT) +
    MODEL.rarest * evidence.rarest +
    MODEL.told * Math.log1p(evidence.told) +
    MODEL.words * Math.log1p(evidence.words) +
    MODEL.about * names(evidence.about) +
    MODEL.aboutPossible * names(evidence.aboutPossible) +
    MODEL.involvedPossible * names(evidence.involvedPossible) +
    MODEL.own * Math.min(evidence.own, MOST_OWN) +
    MODEL.foreign * Math.min(evidence.foreign, MOST_OWN);
  return 1 / (1 + Math.exp(-sum));
}
