import type { Measurement, Spread } from './measure.ts';

function fastest({ peers }: Measurement): Measurement['peers'][number] | undefined {
  return peers.toSorted((left, right) => right.share.median - left.share.median)[0];
}

const range = ({ median, min, max }: Spread, digits: number) =>
  `${median.toFixed(digits)} (${min.toFixed(digits)}-${max.toFixed(digits)})`;

/** A measurement as lines a person likes to read. */
export function reportOf(where: string, { n, limit, ours, peers }: Measurement, leftOut: readonly string[]): string {
  const lines = [
    `\n${where}, ${n} names; limit ${range(limit, 0)} million UTF-16 units/s`,
    `  ours: share of limit ${range(ours.share, 3)}; ${ours.hits} hits; compiled in ${ours.compileMs.toFixed(0)} ms, opened in ${ours.openMs.toFixed(2)} ms; ${ours.bytesPerName.toFixed(1)} bytes a name beside its text`,
    ...peers.map(({ name, share, oursTimes, matches, buildMs, bytesPerName }) => {
      const bytes = bytesPerName === null ? '' : `; ${bytesPerName.toFixed(0)} bytes a name`;
      return `  ${name}: share ${range(share, 4)}, ours is ${oursTimes.median.toFixed(1)} times as fast; ${matches} matches; built in ${buildMs.toFixed(0)} ms${bytes}`;
    }),
    ...leftOut.map((why) => `  ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What of a measurement is compared over time. */
export function summary(measurement: Measurement, leftOut: readonly string[]) {
  const { n, ours } = measurement;
  const best = fastest(measurement);
  return {
    n,
    share_of_limit: Number(ours.share.median.toFixed(3)),
    vs_best_peer: best === undefined ? null : Number(best.oursTimes.median.toFixed(1)),
    best_peer: best?.name ?? null,
    bytes_per_name: Number(ours.bytesPerName.toFixed(1)),
    open_ms: Number(ours.openMs.toFixed(2)),
    compile_ms: Number(ours.compileMs.toFixed(0)),
    left_out: leftOut,
  };
}
