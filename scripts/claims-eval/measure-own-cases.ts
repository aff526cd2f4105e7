import type { OpenPack } from '../../core/pack/open.ts';
import type { Polarity } from '../../core/spot/hits.ts';
import { spotPage } from '../../core/spot/spot-page.ts';
import type { OwnCases } from './own-cases.ts';

/** One excerpt and what was found in it of the story it was written for. */
export interface Answer {
  story: string;
  lang: string;
  kind: string;
  text: string;
  isParaphrase: boolean;
  /** Best score; 0 where the claim was not found. */
  score: number;
  polarity?: Polarity;
}

export interface OwnFigures {
  near: number;
  recall_near: number;
  far: number;
  recall_far: number;
  near_misses: number;
  wrong_hits: number;
}

/** Steps of the sweep; the product's threshold is its first: below it nothing is found. */
const SWEEP_STEP = 0.05;

export function answers(pack: OpenPack, cases: readonly OwnCases[]): Answer[] {
  return cases.flatMap(({ story, paraphrases, nearMisses }) => {
    const ask = (excerpt: { lang: string; kind: string; text: string }, isParaphrase: boolean): Answer => {
      const blocks = [{ text: excerpt.text, kind: 'text' as const }];
      const hits = spotPage(pack, { blocks, declaredLanguage: excerpt.lang }).claims.filter(
        (hit) => pack.story(hit.story).claim.id === story,
      );
      const best = hits.toSorted((a, b) => b.score - a.score)[0];
      return { story, ...excerpt, isParaphrase, score: best?.score ?? 0, polarity: best?.polarity };
    };
    return [...paraphrases.map((one) => ask(one, true)), ...nearMisses.map((one) => ask(one, false))];
  });
}

/** A near miss is a wrong hit where it was found; one that reports the denial only where it is taken for the claim itself. */
export function isWrong({ isParaphrase, kind, score, polarity }: Answer): boolean {
  return !isParaphrase && score > 0 && (kind !== 'negated' || polarity === 'asserts');
}

/** Recall of paraphrases and share of near misses taken for the claim, if only hits of at least this score counted. */
export function figures(all: readonly Answer[], least = 0): OwnFigures {
  const counted = all.map((answer) => (answer.score >= least ? answer : { ...answer, score: 0 }));
  const near = counted.filter(({ isParaphrase, kind }) => isParaphrase && kind === 'near');
  const far = counted.filter(({ isParaphrase, kind }) => isParaphrase && kind === 'far');
  const misses = counted.filter(({ isParaphrase }) => !isParaphrase);
  const share = (some: number, of: number) => (of === 0 ? 0 : Number((some / of).toFixed(4)));
  const found = (answersOf: readonly Answer[]) => answersOf.filter(({ score }) => score > 0).length;
  return {
    near: near.length,
    recall_near: share(found(near), near.length),
    far: far.length,
    recall_far: share(found(far), far.length),
    near_misses: misses.length,
    wrong_hits: share(misses.filter(isWrong).length, misses.length),
  };
}

/** The precision-recall curve: figures at each threshold from the lowest score found upwards. */
export function sweep(all: readonly Answer[]): (OwnFigures & { threshold: number })[] {
  const scores = all.map(({ score }) => score).filter((score) => score > 0);
  if (scores.length === 0) return [];
  const rows: (OwnFigures & { threshold: number })[] = [];
  const first = Math.floor(Number((Math.min(...scores) / SWEEP_STEP).toFixed(6)));
  for (let step = first; step * SWEEP_STEP <= 1; step++) {
    const threshold = Number((step * SWEEP_STEP).toFixed(2));
    rows.push({ threshold, ...figures(all, threshold) });
  }
  return rows;
}
