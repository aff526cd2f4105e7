import { compileNameIndex } from '../../core/spot/names/compile.ts';
import { openNameIndex } from '../../core/spot/names/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import { readUnits } from './limit.ts';
import { seeded } from './seeded.ts';
import { namesToFind } from './names-to-find.ts';
import type { NameParts } from './name-parts.ts';
import type { Load, Peer } from './peers.ts';
import type { BenchPage } from './texts.ts';

export interface Spread {
  median: number;
  min: number;
  max: number;
}

export interface Measurement {
  n: number;
  /** UTF-16 units a second of the loop of charCodeAt and one table look-up, in millions. */
  limit: Spread;
  ours: { share: Spread; hits: number; compileMs: number; openMs: number; bytesPerName: number };
  peers: {
    name: string;
    share: Spread;
    oursTimes: Spread;
    matches: number;
    buildMs: number;
    bytesPerName: number | null;
  }[];
}

export interface MeasureOptions {
  rounds: number;
  load: Load;
  /** What names are made of; without it they are made up. */
  parts?: NameParts;
  /** Bytes of the heap in use, where the engine tells. */
  heapUsed?: () => number;
}

/** Shortest turn of a candidate, in ms: a browser's clock can tell it, and the caches are its own for most of it. */
const SHORTEST_MS = 10;

/** Time each candidate runs before the clock counts. */
const WARM_MS = 300;

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right);
  return { median: sorted[sorted.length >> 1], min: sorted[0], max: sorted.at(-1)! };
}

/** Times our index, the limit and the peers in one process, in shuffled order, round by round. */
export async function measure(
  count: number,
  savedPages: readonly BenchPage[],
  peers: readonly Peer[],
  { rounds, load, parts, heapUsed }: MeasureOptions,
): Promise<Measurement> {
  // Flat strings, as a message from the page brings them; slices of a file would slow all candidates, the limit most.
  const pages = structuredClone(savedPages) as BenchPage[];
  const texts = pages.map(({ blocks }) => blocks.map(({ text }) => text).join('\n'));
  const units = texts.reduce((sum, { length }) => sum + length, 0);
  const forms = namesToFind(count, pages, parts);
  let begin = performance.now();
  const bytes = compileNameIndex(forms);
  const compileMs = performance.now() - begin;
  const openings = Array.from({ length: 9 }, () => {
    begin = performance.now();
    spotNames(openNameIndex(bytes), [{ text: 'A', kind: 'text' }], 'en');
    return performance.now() - begin;
  });
  const openMs = spread(openings).median;
  const index = openNameIndex(bytes);

  const runs: { name: string; run: () => number; repeat: number; times: number[]; result: number }[] = [];
  const add = (name: string, run: () => number) => runs.push({ name, run, repeat: 1, times: [], result: 0 });
  add('limit', () => {
    let sum = 0;
    for (const { blocks } of pages) for (const { text } of blocks) sum += readUnits(text);
    return sum;
  });
  add('ours', () => {
    let hits = 0;
    for (const { blocks, language } of pages) hits += spotNames(index, blocks, language).length;
    return hits;
  });
  const built: { name: string; buildMs: number; bytes: number | null }[] = [];
  const names = forms.map(({ text }) => text);
  for (const peer of peers) {
    const before = heapUsed?.();
    begin = performance.now();
    const scan = await peer.build(names, load);
    const buildMs = performance.now() - begin;
    built.push({ name: peer.name, buildMs, bytes: before === undefined ? null : heapUsed!() - before });
    add(peer.name, () => texts.reduce((sum, text) => sum + scan.count(text), 0));
  }

  for (const one of runs) {
    // Warm: a few runs before the clock counts, then as many in a row as the clock needs.
    begin = performance.now();
    let warm = 0;
    while (warm < 3 || performance.now() - begin < WARM_MS) {
      one.result = one.run();
      warm += 1;
      if (performance.now() - begin > WARM_MS * 6) break;
    }
    one.repeat = Math.max(1, Math.ceil(SHORTEST_MS / ((performance.now() - begin) / warm)));
  }
  const random = seeded(7);
  for (let round = 0; round < rounds; round += 1) {
    for (const one of [...runs].sort(() => random() - 0.5)) {
      begin = performance.now();
      for (let time = 0; time < one.repeat; time += 1) one.run();
      one.times.push((performance.now() - begin) / one.repeat);
    }
  }

  const [limit, ours, ...others] = runs;
  const over = (left: readonly number[], right: readonly number[]) => spread(left.map((ms, at) => ms / right[at]));
  return {
    n: count,
    limit: spread(limit.times.map((ms) => units / ms / 1000)),
    ours: {
      share: over(limit.times, ours.times),
      hits: ours.result,
      compileMs,
      openMs,
      bytesPerName: (bytes.byteLength - index.labelUnits * 2) / count,
    },
    peers: others.map(({ name, times, result }, at) => ({
      name,
      share: over(limit.times, times),
      oursTimes: over(times, ours.times),
      matches: result,
      buildMs: built[at].buildMs,
      bytesPerName: built[at].bytes === null ? null : built[at].bytes / count,
    })),
  };
}
