import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleScript } from '../browsers/bundle-script.ts';
import { findBrowser, type BrowserKind } from '../browsers/find.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { serveFolder } from '../browsers/serve.ts';
import type { Measured } from './in-page.ts';
import { benchNames, type BenchPages } from './inputs.ts';

/** The pages' own scripts would change them while they are measured, and nothing of them may be fetched. */
const QUIET = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

export interface PageMeasurement extends Measured {
  file: string;
}

interface Globals {
  measurePage(wanted: object): Promise<Measured[]>;
}

/** Our code and the other packages in one script. The packages are named here only, as they carry no types. */
async function bundle(): Promise<string> {
  const source = `
    import Mark from 'mark.js';
    import AdvancedMark from 'advanced-mark.js';
    import findAndReplaceDOMText from 'findandreplacedomtext';
    import { measurePage } from ${JSON.stringify(path.join(import.meta.dirname, 'in-page.ts'))};
    globalThis.measurePage = (wanted) => measurePage({ Mark, AdvancedMark, findAndReplaceDOMText }, wanted);`;
  const folder = mkdtempSync(path.join(import.meta.dirname, '../../node_modules/.page-bench-'));
  try {
    const entry = path.join(folder, 'entry.js');
    writeFileSync(entry, source);
    return await bundleScript(entry);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All techniques on all pages in a headless browser; undefined where it is not on this machine. */
export async function measureTechniques(
  kind: BrowserKind,
  { folder, files }: BenchPages,
  count: number,
  rounds: number,
): Promise<PageMeasurement[] | undefined> {
  const executablePath = findBrowser(kind);
  if (executablePath === undefined) return undefined;
  const [script, names] = await Promise.all([bundle(), benchNames(count)]);
  const server = await serveFolder(folder, QUIET);
  const browser = await launchBrowser(kind, { executablePath, headless: true });
  const results: PageMeasurement[] = [];
  try {
    for (const [seed, file] of files.entries()) {
      const page = await browser.newPage();
      await page.goto(server.origin + file.split(path.sep).map(encodeURIComponent).join('/'));
      await page.evaluate(script);
      const wanted = { names, rounds, seed };
      const measured = await page.evaluate((what) => (globalThis as unknown as Globals).measurePage(what), wanted);
      results.push(...measured.map((one) => ({ file, ...one })));
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
    await server.close();
  }
}
