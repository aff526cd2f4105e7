import type { PageMeasurement } from './measure.ts';
import type { ReaderWaits } from './with-extension.ts';

export const OURS = 'on-record';

export interface TechniqueSummary {
  /** In pages just loaded: medians over pages of the best round of each, ms. Other work of the machine only adds to it. */
  ms: number;
  /** The same where everything is compiled. */
  warm_ms: number;
  /** Style and layout work caused, ms over all pages together. */
  layout_ms: number;
  /** The longest stretch in one go on any page, in its better round, ms. */
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

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Each technique over all its runs. */
export function summarise(measured: readonly PageMeasurement[]): Record<string, TechniqueSummary> {
  return Object.fromEntries(
    [...new Set(measured.map(({ technique }) => technique))].sort().map((name) => {
      const runs = measured.filter(({ technique }) => technique === name);
      return [
        name,
        {
          ms: median(bestOf(runs, ({ ms }) => ms)),
          warm_ms: median(bestOf(runs, ({ warmMs }) => warmMs)),
          layout_ms: round(sum(bestOf(runs, ({ layoutMs }) => layoutMs))),
          longest_task_ms: round(Math.max(...bestOf(runs, ({ longestMs }) => longestMs))),
          marks: sum(bestOf(runs, ({ marks }) => marks)),
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
  const of = (key: keyof TechniqueSummary) =>
    Object.fromEntries(Object.entries(peers).map(([name, summary]) => [name, summary[key]]));
  const best = (key: 'ms' | 'warm_ms') => Math.min(...Object.values(peers).map((summary) => summary[key]));
  return {
    ours_ms: ours.ms,
    of_best_peer: round(ours.ms / best('ms')),
    peers: of('ms'),
    /** With the matching, as if it were done on the page's thread like the peers'. */
    ours_with_matching_ms: median(bestOf(mine, ({ ms, matchMs }) => ms + matchMs)),
    warm: { ours_ms: ours.warm_ms, of_best_peer: round(ours.warm_ms / best('warm_ms')), peers: of('warm_ms') },
    layout_ms: ours.layout_ms,
    peers_layout_ms: of('layout_ms'),
    longest_task_ms: ours.longest_task_ms,
    peers_longest_task_ms: of('longest_task_ms'),
    marks: { [OURS]: ours.marks, ...of('marks') },
    runs: ours.runs,
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

export const waits = ({ warm, cold, hover, firstHover, longest, longestByClock, script, reading }: ReaderWaits) => ({
  first_marks_warm_ms: spread(warm),
  first_marks_cold_ms: spread(cold),
  hover_to_card_ms: spread(hover),
  hover_to_first_card_ms: spread(firstHover),
  script_thread_ms: spread(script),
  reading_ms: spread(reading),
  longest_task_ms: spread(longest),
  longest_task_clock_ms: spread(longestByClock),
});
