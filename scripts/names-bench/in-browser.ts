import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { findBrowser } from '../browsers/find.ts';
import { launchBrowser } from '../browsers/launch.ts';
import type { Measurement } from './measure.ts';
import { PEER_MODULES } from './peers.ts';
import type { BenchPage } from './texts.ts';

/** Beyond this many names the peers take minutes to build; Node has those figures. */
const MOST_WITH_PEERS = 10_000;

/** One script with the measurement and the peers in it, as the browser takes it. */
async function bundle(): Promise<string> {
  const source = [
    ...PEER_MODULES.map((name, at) => `import * as peer${at} from ${JSON.stringify(name)};`),
    `import { measure } from ${JSON.stringify(new URL('./measure.ts', import.meta.url).pathname)};`,
    `import { PEERS } from ${JSON.stringify(new URL('./peers.ts', import.meta.url).pathname)};`,
    `const modules = { ${PEER_MODULES.map((name, at) => `${JSON.stringify(name)}: peer${at}`).join(', ')} };`,
    `globalThis.measureNames = (count, pages, rounds) => measure(count, pages, PEERS.filter((peer) => peer.mostNames >= count && count <= ${MOST_WITH_PEERS}), { rounds, load: async (name) => modules[name] });`,
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

/** The same measurement in headless Chromium; undefined where there is no browser. */
export async function measureInChromium(
  counts: readonly number[],
  pages: readonly BenchPage[],
  rounds: number,
): Promise<{ version: string; measurements: Measurement[] } | undefined> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) return undefined;
  const script = await bundle();
  const browser = await launchBrowser('chromium', { executablePath, headless: true });
  try {
    const measurements: Measurement[] = [];
    for (const count of counts) {
      const page = await browser.newPage();
      await page.evaluate(script);
      measurements.push(
        await page.evaluate(
          (n, texts, times) =>
            (
              globalThis as unknown as {
                measureNames: (count: number, pages: unknown, rounds: number) => Promise<Measurement>;
              }
            ).measureNames(n, texts, times),
          count,
          pages as BenchPage[],
          rounds,
        ),
      );
      await page.close();
    }
    return { version: await browser.version(), measurements };
  } finally {
    await browser.close();
  }
}
