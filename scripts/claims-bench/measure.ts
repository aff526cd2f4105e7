import type { Engine, Search } from './peers.ts';

export interface Measured {
  engine: string;
  claims: number;
  build_ms: number;
  bytes_per_claim: number;
  open_ms: number;
  /** Forty sentences, asked first of all: cold code. */
  first_page_ms: number;
  /** The same, median and least of the pages after it: where they are far apart, the machine did something else. */
  page_ms: number;
  least_page_ms: number;
  /** How many times as long as ours on the same page, median of the pages. */
  times_ours: number;
  /** Share of sentences whose claim came first, and among the first five. */
  first: number;
  in_five: number;
  /** The same of ours on the pages that this engine was asked for. */
  ours_first: number;
  ours_in_five: number;
  pages: number;
}

interface Runner {
  engine: string;
  built: Pick<Measured, 'build_ms' | 'bytes_per_claim' | 'open_ms'>;
  search: Search;
  times: number[];
  /** By page. */
  first: number[];
  inFive: number[];
}

const PAGES = 25;
/** A slow engine leaves out pages once it has had this long, but answers a first and a second. */
const LONG_ENOUGH_MS = 10_000;
const LEAST_PAGES = 2;

/** A reader's version of a claim: every fifth word is gone, the halves have changed places. */
export function reworded(claim: string): string {
  const words = claim.split(/\s+/).filter((_, at) => at % 5 !== 2);
  const half = words.length >> 1;
  return [...words.slice(half), ...words.slice(0, half)].join(' ');
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
export const rounded = (value: number): number => Number(value.toFixed(2));

/**
 * Builds and opens all engines, then asks them page by page, in another order each time, so that whatever else the machine does
 * falls on all of them; sentences are reworded claims spread over the whole set.
 */
export async function measureEngines(
  engines: readonly Engine[],
  claims: readonly string[],
  sentences: number,
): Promise<Measured[]> {
  const runners: Runner[] = [];
  for (const engine of engines) runners.push(await prepare(engine, claims));
  for (let page = 0; page < PAGES; page++) {
    const wanted = Array.from({ length: sentences }, (_, at) => ((page * sentences + at) * 6151 + 17) % claims.length);
    const queries = wanted.map((claim) => reworded(claims[claim]));
    for (let turn = 0; turn < runners.length; turn++) {
      const runner = runners[(turn + page) % runners.length];
      if (!isDone(runner)) ask(runner, queries, wanted);
    }
  }
  const ours = runners[0];
  /** An engine answers the first pages of all, so that these are the same ones. */
  const share = (hits: readonly number[], pages: number) =>
    Number((hits.slice(0, pages).reduce((sum, hit) => sum + hit, 0) / (pages * sentences)).toFixed(3));
  return runners.map(({ engine, built, times, first, inFive }) => ({
    engine,
    claims: claims.length,
    ...built,
    first_page_ms: rounded(times[0]),
    page_ms: rounded(median(times.slice(1))),
    least_page_ms: rounded(Math.min(...times.slice(1))),
    times_ours: rounded(median(times.slice(1).map((time, at) => time / ours.times[at + 1]))),
    first: share(first, times.length),
    in_five: share(inFive, times.length),
    ours_first: share(ours.first, times.length),
    ours_in_five: share(ours.inFive, times.length),
    pages: times.length,
  }));
}

async function prepare(engine: Engine, claims: readonly string[]): Promise<Runner> {
  const started = performance.now();
  const { bytes, open } = await engine.build(claims);
  const ready = performance.now();
  const search = await open();
  const opened = performance.now();
  return {
    engine: engine.name,
    built: {
      build_ms: rounded(ready - started),
      bytes_per_claim: rounded(bytes / claims.length),
      open_ms: rounded(opened - ready),
    },
    search,
    times: [],
    first: [],
    inFive: [],
  };
}

const isDone = ({ times }: Runner) =>
  times.length >= LEAST_PAGES && times.reduce((sum, time) => sum + time, 0) > LONG_ENOUGH_MS;

function ask(runner: Runner, queries: readonly string[], wanted: readonly number[]): void {
  const begin = performance.now();
  const found = queries.map((query) => runner.search(query, 5));
  runner.times.push(performance.now() - begin);
  runner.first.push(found.filter((ranked, at) => ranked[0] === wanted[at]).length);
  runner.inFive.push(found.filter((ranked, at) => ranked.includes(wanted[at])).length);
}
