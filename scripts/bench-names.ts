import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { load, measureApart } from './names-bench/apart.ts';
import { checkControlSet } from './names-bench/control.ts';
import { measureInChromium } from './names-bench/in-browser.ts';
import type { Measurement } from './names-bench/measure.ts';
import { readNameParts } from './names-bench/name-parts.ts';
import { PEERS } from './names-bench/peers.ts';
import { reportOf, summary } from './names-bench/report.ts';
import { benchPages } from './names-bench/texts.ts';
import { folderOption } from './typed-options.ts';

const COUNTS = [1000, 10_000, 100_000, 1_000_000];
/** From this many names on a peer may take minutes or gigabytes: each has a process of its own, with ours beside it. */
const ALONE_FROM = 10_000;
const ROUNDS = 30;
/** Rounds with `--quick`, to see where one stands. */
const QUICK_ROUNDS = 8;
/** Saved pages are looked for here when no folder is given. */
const USUAL_DATA = path.resolve(import.meta.dirname, '../../shared/eval');

async function measureInNode(
  count: number,
  data: string | undefined,
  rounds: number,
): Promise<{ result: Measurement; leftOut: string[] }> {
  const names = PEERS.filter(({ mostNames }) => mostNames >= count).map(({ name }) => name);
  const leftOut = PEERS.filter(({ mostNames }) => mostNames < count).map(
    ({ name, mostNames }) => `${name}: built for up to ${mostNames} names only`,
  );
  const alone = count >= ALONE_FROM;
  const groups = alone ? names.map((name) => [name]) : [names];
  let result: Measurement | undefined;
  if (alone) {
    const part = await measureApart({ count, peers: [], data, rounds });
    if (typeof part === 'string') throw new Error(`no measurement with ${count} names: ${part}`);
    result = part;
  }
  for (const peers of groups) {
    const part = await measureApart({ count, peers, data, rounds });
    if (typeof part === 'string') leftOut.push(...peers.map((name) => `${name}: ${part}`));
    else if (result === undefined) result = part;
    else result.peers.push(...part.peers);
  }
  if (result === undefined) throw new Error(`no measurement with ${count} names: ${leftOut.join('; ')}`);
  return { result, leftOut };
}

/** `bench names [--json] [--data DIR] [--node-only] [--quick]`: speed against the machine's limit and other packages. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean' },
      data: { type: 'string' },
      'node-only': { type: 'boolean' },
      quick: { type: 'boolean' },
    },
  });
  const data = folderOption('data', values.data) ?? (existsSync(USUAL_DATA) ? USUAL_DATA : undefined);
  const rounds = values.quick ? QUICK_ROUNDS : ROUNDS;
  const { pages, source } = benchPages(data);
  const parts = readNameParts(data);
  const checked = await checkControlSet(load);
  if (!values.json) {
    process.stdout.write(
      `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB; Node ${process.version}; text: ${source}; names: ${parts === undefined ? 'made up' : 'joined from parts of real ones'}\n` +
        `control set: all packages and ours agree on ${checked} names\nmedian (min-max) of ${rounds} rounds in shuffled order, all in one process\n`,
    );
  }
  const measurements: { result: Measurement; leftOut: string[] }[] = [];
  for (const count of COUNTS) {
    const one = await measureInNode(count, data, rounds);
    measurements.push(one);
    if (!values.json) process.stdout.write(reportOf('Node', one.result, one.leftOut));
  }
  const chromium = values['node-only'] ? undefined : await measureInChromium(COUNTS, pages, parts, rounds);
  if (values.json) {
    const summaries = (all: typeof measurements) => all.map(({ result, leftOut }) => summary(result, leftOut));
    const inChromium = chromium && { chromium: summaries(chromium.measurements) };
    process.stdout.write(`${JSON.stringify({ names: summaries(measurements), ...inChromium })}\n`);
  } else if (chromium === undefined) process.stdout.write('\nChromium: not measured\n');
  else
    for (const { result, leftOut } of chromium.measurements)
      process.stdout.write(reportOf(chromium.version, result, leftOut));
}
