import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { BrowserKind } from './browsers/find.ts';
import { heavyPages } from './page-bench/inputs.ts';
import { measureTechniques } from './page-bench/measure.ts';
import { figures, waits } from './page-bench/summary.ts';
import { measureWaits } from './page-bench/with-extension.ts';
import { countOption, folderOption } from './typed-options.ts';

const COUNTS = [1_000, 10_000];
const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/**
 * `bench page [--json] [--data DIR] [--pages N] [--rounds N] [--browser chromium]`: main-thread time of marking real pages,
 * ours beside other packages, and what a reader waits for. Every run is in a tab of its own, in shuffled order.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      data: { type: 'string' },
      pages: { type: 'string', default: '20' },
      rounds: { type: 'string', default: '2' },
      browser: { type: 'string' },
    },
  });
  const say = (line: string) => values.json || process.stdout.write(`${line}\n`);
  const { browser } = values;
  const kinds = KINDS.filter((kind) => browser === undefined || browser === kind);
  if (kinds.length === 0) throw new Error(`--browser takes ${KINDS.join(' or ')}, not "${browser}"`);
  const rounds = countOption('rounds', values.rounds);
  const pages = heavyPages(countOption('pages', values.pages), folderOption('data', values.data));
  say(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; ${pages.files.length} of ${pages.source}`);
  const all: Record<string, object> = {};
  let first: object | undefined;
  for (const kind of kinds) {
    for (const count of COUNTS) {
      const measured = await measureTechniques(kind, pages, count, rounds);
      if (!measured) continue;
      const found = figures(measured);
      first ??= found;
      all[`${kind}_${count}`] = found;
      say(`\n${kind}, ${count} names, ms (medians):\n${JSON.stringify(found, null, 2)}`);
    }
    const waited = await measureWaits(kind, pages);
    if (!waited) continue;
    all[`${kind}_reader`] = waits(waited);
    say(`\n${kind}, the built extension:\n${JSON.stringify(waits(waited), null, 2)}`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ page: { ...first, ...all } })}\n`);
}
