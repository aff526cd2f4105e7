import type { Evidence } from './evidence.ts';

/** Least score of a claim hit; the one threshold there is. */
export const THRESHOLD = 0.65;

/** Logistic regression on own paraphrases, near misses and saved pages. */
const MODEL = { bias: -10.35, coverage: 8.72, weight: 0.146, share: 1.34, about: 1.54, involved: 0.8 };

/** How likely it is that the sentence is about the claim, 0..1. */
export function scoreOf(evidence: Evidence): number {
  const sum =
    MODEL.bias +
    MODEL.coverage * evidence.coverage +
    MODEL.weight * Math.min(evidence.weight, MOST_WEIGHT) +
    MODEL.share * evidence.share +
    MODEL.about * Math.min(evidence.about, 2) +
    MODEL.involved * Math.min(evidence.involved, 2);
  return 1 / (1 + Math.exp(-sum));
}

/** More weight than this is a long sentence rather than more evidence. */
const MOST_WEIGHT = 30;
