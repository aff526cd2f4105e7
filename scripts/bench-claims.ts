import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBackground, type BackgroundMeasured } from './claims-bench/background.ts';
import type { LanguageClaim } from './claims-bench/made-pack.ts';
import { measureEngines, type Measured } from './claims-bench/measure.ts';
import { createPeers } from './claims-bench/peers.ts';
import { countOption, folderOption } from './typed-options.ts';

/** Sentences of a page. */
const SENTENCES = 40;
/** Claims of the pack that the background's way is timed with. */
const BACKGROUND_CLAIMS = 25_000;
/** Prime, so that no two rounds put the same halves together. */
const NEXT_ROUND = 104_729;

/** Claims of `scale/claims.jsonl`, and as many made ones more as wanted: half of one claim put behind half of another. */
function claimsUpTo(texts: readonly string[], wanted: number): string[] {
  const claims = texts.slice(0, wanted);
  for (let made = 0; claims.length < wanted; made++) {
    const first = texts[made % texts.length].split(' ');
    const round = Math.floor(made / texts.length);
    const second = texts[(made * 7919 + round * NEXT_ROUND + 13) % texts.length].split(' ');
    claims.push([...first.slice(0, first.length >> 1), ...second.slice(second.length >> 1), String(made)].join(' '));
  }
  return claims;
}

/**
 * `bench claims --data DIR [--claims N,N] [--json]`: claims found by their text, against the peers, at each number of claims; then
 * what the background does with a page over a pack of claims.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      claims: { type: 'string', default: '25000,300000' },
      json: { type: 'boolean', default: false },
    },
  });
  const sizes = values.claims.split(',').map((size) => countOption('claims', size));
  const data = folderOption('data', values.data);
  const file = join(data ?? '', 'scale', 'claims.jsonl');
  if (data === undefined || !existsSync(file)) throw new Error('--data DIR is needed: it holds scale/claims.jsonl');
  const claims = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LanguageClaim);
  const texts = claims.map(({ text }) => text);
  const background: BackgroundMeasured = measureBackground(claims.slice(0, BACKGROUND_CLAIMS), SENTENCES);
  const report: Measured[] = [];
  for (const size of sizes) {
    report.push(...(await measureEngines(createPeers(), claimsUpTo(texts, size), SENTENCES)));
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ claims: report, background })}\n`);
  else {
    console.table(report);
    process.stdout.write('the background: names, then claims, on a page\n');
    console.table([background]);
  }
}
