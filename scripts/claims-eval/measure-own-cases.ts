import type { OpenPack } from '../../core/pack/open.ts';
import type { Polarity } from '../../core/spot/hits.ts';
import { THRESHOLD } from '../../core/spot/claims/score.ts';
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

/** Scores from here on are looked at. */
const LEAST_SCORE = 0.05;
/** Steps of the curve. */
const STEP = 0.05;

/** Answers with every hit of a score above nothing, so that the curve shows what a lower threshold would do. */
export function answers(pack: OpenPack, cases: readonly OwnCases[]): Answer[] {
  return cases.flatMap(({ story, paraphrases, nearMisses }) => {
    const ask = (excerpt: { lang: string; kind: string; text: string }, isParaphrase: boolean): Answer => {
      const blocks = [{ text: excerpt.text, kind: 'text' as const }];
      const hits = spotPage(pack, { blocks, declaredLanguage: excerpt.lang }, LEAST_SCORE).claims.filter(
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
export function figures(all: readonly Answer[], least = THRESHOLD): OwnFigures {
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

export interface CurvePoint extends Omit<OwnFigures, 'near' | 'far' | 'near_misses'> {
  threshold: number;
  /** Share of the excerpts found that are right, paraphrases and near misses counted as they are: news has far fewer of both. */
  precision: number;
  /** Excerpts with a score from this threshold to the next, and how many of them are about the claim: what the score promises. */
  scored: number;
  right: number;
}

/** The precision-recall curve: figures at each threshold, the product's among them. */
export function curve(all: readonly Answer[]): CurvePoint[] {
  const isRight = ({ isParaphrase, kind }: Answer) => isParaphrase || kind === 'negated';
  const points: CurvePoint[] = [];
  for (let step = 1; step * STEP < 1; step++) {
    const threshold = Number((step * STEP).toFixed(2));
    const { near: _near, far: _far, near_misses: _misses, ...shares } = figures(all, threshold);
    const found = all.filter(({ score }) => score >= threshold);
    const wrong = found.filter(isWrong).length;
    const here = found.filter(({ score }) => score < threshold + STEP);
    points.push({
      threshold,
      ...shares,
      precision: found.length === 0 ? 1 : Number(((found.length - wrong) / found.length).toFixed(4)),
      scored: here.length,
      right: here.filter(isRight).length,
    });
  }
  return points;
}
