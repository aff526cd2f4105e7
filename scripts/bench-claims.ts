import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPeers } from './claims-bench/peers.ts';
import { measureEngine, type Measured } from './claims-bench/measure.ts';

/** Sentences of a page. */
const SENTENCES = 40;
/** Above this many claims the peers take too much memory and time to be asked on every run. */
const MOST_FOR_PEERS = 30_000;

/** Claims of `scale/claims.jsonl`, and as many made ones more as wanted: words of one claim put behind those of another. */
function claimsUpTo(texts: readonly string[], wanted: number): string[] {
  const claims = texts.slice(0, wanted);
  for (let made = 0; claims.length < wanted; made++) {
    const first = texts[made % texts.length].split(' ');
    const second = texts[(made * 7919 + 13) % texts.length].split(' ');
    claims.push([...first.slice(0, first.length >> 1), ...second.slice(second.length >> 1), String(made)].join(' '));
  }
  return claims;
}

/** `bench claims --data DIR [--claims N,N] [--peers] [--json]`: `--peers` asks the peers at every size. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      claims: { type: 'string', default: '25000,300000' },
      peers: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const file = join(values.data ?? '', 'scale', 'claims.jsonl');
  if (values.data === undefined || !existsSync(file))
    throw new Error('--data DIR is needed: it holds scale/claims.jsonl');
  const texts = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const report: Measured[] = [];
  for (const size of values.claims.split(',').map(Number)) {
    const claims = claimsUpTo(texts, size);
    for (const engine of await createPeers()) {
      if (engine.name !== 'on-record' && size > MOST_FOR_PEERS && !values.peers) continue;
      report.push(await measureEngine(engine, claims, SENTENCES));
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ claims: report })}\n`);
  else console.table(report);
}
