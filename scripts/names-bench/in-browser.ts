import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { findBrowser } from '../browsers/find.ts';
import { launchBrowser } from '../browsers/launch.ts';
import type { Measurement } from './measure.ts';
import type { NameParts } from './name-parts.ts';
import { PEERS, PEER_MODULES } from './peers.ts';
import type { BenchPage } from './texts.ts';
import { reasonOf } from './reason.ts';

/** From this many names on each peer has a page of its own, with ours beside it. */
const ALONE_FROM = 10_000;

/** One script with the measurement and the peers in it, as the browser takes it. */
async function bundle(): Promise<string> {
  const source = [
    ...PEER_MODULES.map((name, at) => `import * as peer${at} from ${JSON.stringify(name)};`),
    `import { measure } from ${JSON.stringify(new URL('./measure.ts', import.meta.url).pathname)};`,
    `import { PEERS } from ${JSON.stringify(new URL('./peers.ts', import.meta.url).pathname)};`,
    `const modules = { ${PEER_MODULES.map((name, at) => `${JSON.stringify(name)}: peer${at}`).join(', ')} };`,
    `globalThis.measureNames = (count, pages, names, rounds, parts) => measure(count, pages, PEERS.filter(({ name }) => names.includes(name)), { rounds, parts, load: async (name) => modules[name] });`,
  ].join('\n');
  const folder = mkdtempSync(path.join(import.meta.dirname, '../../node_modules/.names-bench-'));
  try {
    const entry = path.join(folder, 'entry.js');
    writeFileSync(entry, source);
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench', fileName: 'bench' } },
    });
    const [output] = Array.isArray(built) ? built : [built];
    if (!('output' in output)) throw new Error('the bundler watches instead of building');
    const chunk = output.output.find((file) => file.type === 'chunk');
    if (chunk?.type !== 'chunk') throw new Error('the bundler gave no script');
    return chunk.code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type MeasureNames = (
  count: number,
  pages: readonly BenchPage[],
  peers: readonly string[],
  rounds: number,
  parts: NameParts | undefined,
) => Promise<Measurement>;

export interface InBrowser {
  version: string;
  measurements: { result: Measurement; leftOut: string[] }[];
}

/** The same measurement in headless Chromium, which is waited for 3 minutes a page; undefined where there is no browser. */
export async function measureInChromium(
  counts: readonly number[],
  pages: readonly BenchPage[],
  parts: NameParts | undefined,
  rounds: number,
): Promise<InBrowser | undefined> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) return undefined;
  const script = await bundle();
  const browser = await launchBrowser('chromium', { executablePath, headless: true });
  const measureWith = async (count: number, peers: readonly string[]): Promise<Measurement> => {
    const page = await browser.newPage();
    try {
      await page.evaluate(script);
      return await page.evaluate(
        (...args: Parameters<MeasureNames>) =>
          (globalThis as unknown as { measureNames: MeasureNames }).measureNames(...args),
        count,
        pages as BenchPage[],
        peers as string[],
        rounds,
        parts,
      );
    } finally {
      await page.close();
    }
  };
  try {
    const measurements: InBrowser['measurements'] = [];
    for (const count of counts) {
      const names = PEERS.filter(({ mostInBrowser }) => mostInBrowser >= count).map(({ name }) => name);
      const leftOut = PEERS.filter(({ mostInBrowser }) => mostInBrowser < count).map(
        ({ name, mostInBrowser }) => `${name}: built in a page for up to ${mostInBrowser} names only`,
      );
      const alone = count >= ALONE_FROM;
      const result = await measureWith(count, alone ? [] : names);
      for (const name of alone ? names : []) {
        try {
          result.peers.push(...(await measureWith(count, [name])).peers);
        } catch (error) {
          leftOut.push(`${name}: ${reasonOf(error)}`);
        }
      }
      measurements.push({ result, leftOut });
    }
    return { version: await browser.version(), measurements };
  } finally {
    await browser.close();
  }
}
