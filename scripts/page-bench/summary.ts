import type { PageMeasurement } from './measure.ts';
import type { ReaderWaits } from './with-extension.ts';

export const OURS = 'on-record';

export interface TechniqueSummary {
  /** Medians over pages of the best round of each, ms: other work of the machine only ever makes a round longer. */
  ms: number;
  layout_ms: number;
  /** The longest stretch in one go on any page, ms. */
  longest_task_ms: number;
  marks: number;
  runs: number;
}

const round = (value: number) => Math.round(value * 100) / 100;

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (values: readonly number[]) => round(quantile(values, 0.5));

/** The best round of each page. */
function bestOf(runs: readonly PageMeasurement[], of: (run: PageMeasurement) => number): number[] {
  const best = new Map<string, number>();
  for (const run of runs) best.set(run.file, Math.min(of(run), best.get(run.file) ?? Infinity));
  return [...best.values()];
}

/** Each technique over all its runs. */
export function summarise(measured: readonly PageMeasurement[]): Record<string, TechniqueSummary> {
  return Object.fromEntries(
    [...new Set(measured.map(({ technique }) => technique))].map((name) => {
      const runs = measured.filter(({ technique }) => technique === name);
      return [
        name,
        {
          ms: median(bestOf(runs, ({ ms }) => ms)),
          layout_ms: median(bestOf(runs, ({ layoutMs }) => layoutMs)),
          longest_task_ms: round(Math.max(...runs.map(({ longestMs }) => longestMs))),
          marks: runs.filter((run) => run.round === 0).reduce((sum, { marks }) => sum + marks, 0),
          runs: runs.length,
        },
      ];
    }),
  );
}

/** What is asked of one browser and one number of names. */
export function figures(measured: readonly PageMeasurement[]) {
  const byName = summarise(measured);
  const { [OURS]: ours, ...peers } = byName;
  const mine = measured.filter(({ technique }) => technique === OURS);
  const best = Math.min(...Object.values(peers).map(({ ms }) => ms));
  return {
    ours_ms: ours.ms,
    /** With the matching, as if it were done on the page's thread like the peers'. */
    ours_with_matching_ms: median(bestOf(mine, ({ ms, matchMs = 0 }) => ms + matchMs)),
    ours_first_run_ms: median(mine.filter((run) => run.round === 0).map(({ ms }) => ms)),
    of_best_peer: round(ours.ms / best),
    peers: Object.fromEntries(Object.entries(peers).map(([name, { ms }]) => [name, ms])),
    layout_ms: ours.layout_ms,
    peers_layout_ms: Object.fromEntries(Object.entries(peers).map(([name, { layout_ms }]) => [name, layout_ms])),
    longest_task_ms: ours.longest_task_ms,
    marks: Object.fromEntries(Object.entries(byName).map(([name, { marks }]) => [name, marks])),
  };
}

/** Median, 95th of a hundred, worst. */
const spread = (values: readonly number[]) =>
  values.length === 0
    ? null
    : {
        median: median(values),
        p95: round(quantile(values, 0.95)),
        max: round(Math.max(...values)),
        n: values.length,
      };

export const waits = ({ warm, cold, hover, longest }: ReaderWaits) => ({
  first_marks_warm_ms: spread(warm),
  first_marks_cold_ms: spread(cold),
  hover_to_card_ms: spread(hover),
  longest_task_ms: spread(longest),
});
