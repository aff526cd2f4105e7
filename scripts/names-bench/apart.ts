import { fork } from 'node:child_process';
import { measure, type Measurement } from './measure.ts';
import { readNameParts } from './name-parts.ts';
import { PEERS } from './peers.ts';
import { reasonOf } from './reason.ts';
import { benchPages } from './texts.ts';

/** A peer that has not finished by then is left out, in ms. Building may take it most of a minute. */
const PATIENCE_MS = 150_000;
const HEAP_MB = 6000;

export const load = (specifier: string) => import(specifier);

/** What is measured in one process. */
export interface Job {
  count: number;
  peers: string[];
  data: string | undefined;
  rounds: number;
}

/** Measures in a process of its own; or tells why that came to nothing. */
export function measureApart(job: Job): Promise<Measurement | string> {
  return new Promise((resolve) => {
    const child = fork(import.meta.filename, ['--job', JSON.stringify(job)], {
      execArgv: ['--expose-gc', `--max-old-space-size=${HEAP_MB}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let result: Measurement | undefined;
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, PATIENCE_MS);
    child.on('message', (message) => {
      result = message as Measurement;
    });
    child.on('close', (code, signal) => {
      clearTimeout(late);
      const error = /^.*(?:Error|FATAL).*$/m.exec(complaint)?.[0] ?? `ended by ${signal ?? `exit code ${code}`}`;
      resolve(
        result ??
          (isLate ? `not done within ${PATIENCE_MS / 1000} s` : `failed with ${HEAP_MB} MB: ${reasonOf(error)}`),
      );
    });
  });
}

function heapUsed(): number {
  globalThis.gc?.();
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage();
  return heap + arrayBuffers;
}

async function runJob(job: Job): Promise<void> {
  const peers = PEERS.filter(({ name }) => job.peers.includes(name));
  const { rounds, data } = job;
  const parts = readNameParts(data);
  const result = await measure(job.count, benchPages(data).pages, peers, { rounds, load, parts, heapUsed });
  await new Promise((resolve) => {
    process.send!(result, resolve);
  });
}

const job = process.argv.indexOf('--job');
if (job > 0 && process.send !== undefined) await runJob(JSON.parse(process.argv[job + 1]) as Job);
