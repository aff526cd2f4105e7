import type { Engine } from './peers.ts';

export interface Measured {
  engine: string;
  claims: number;
  build_ms: number;
  bytes_per_claim: number;
  open_ms: number;
  /** Forty sentences, median of the pages. */
  page_ms: number;
  /** Share of sentences whose claim came first, and among the first five. */
  first: number;
  in_five: number;
}

const PAGES = 5;

/** A reader's version of a claim: every fifth word is gone, the halves have changed places. */
export function reworded(claim: string): string {
  const words = claim.split(/\s+/).filter((_, at) => at % 5 !== 2);
  const half = words.length >> 1;
  return [...words.slice(half), ...words.slice(0, half)].join(' ');
}

/** Builds, opens and asks one engine; sentences are reworded claims spread over the whole set. */
export async function measureEngine(engine: Engine, claims: readonly string[], sentences: number): Promise<Measured> {
  const rounded = (value: number) => Number(value.toFixed(2));
  const started = performance.now();
  const { bytes, open } = await engine.build(claims);
  const built = performance.now();
  const search = await open();
  const opened = performance.now();
  const times: number[] = [];
  let first = 0;
  let inFive = 0;
  for (let page = 0; page < PAGES; page++) {
    const wanted = Array.from({ length: sentences }, (_, at) => ((page * sentences + at) * 6151 + 17) % claims.length);
    const queries = wanted.map((claim) => reworded(claims[claim]));
    const begin = performance.now();
    const found = queries.map((query) => search(query, 5));
    times.push(performance.now() - begin);
    found.forEach((ranked, at) => {
      if (ranked[0] === wanted[at]) first++;
      if (ranked.includes(wanted[at])) inFive++;
    });
  }
  return {
    engine: engine.name,
    claims: claims.length,
    build_ms: rounded(built - started),
    bytes_per_claim: rounded(bytes / claims.length),
    open_ms: rounded(opened - built),
    page_ms: rounded(times.toSorted((a, b) => a - b)[PAGES >> 1]),
    first: rounded(first / (PAGES * sentences)),
    in_five: rounded(inFive / (PAGES * sentences)),
  };
}
