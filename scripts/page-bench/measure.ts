import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../browsers/bundle-script.ts';
import { findBrowser, type BrowserKind } from '../browsers/find.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { serveFolder } from '../browsers/serve.ts';
import { seeded } from '../names-bench/seeded.ts';
import type { PageBench } from './in-page.ts';
import type { BenchPages } from './inputs.ts';
import { benchNames } from './names.ts';

/** The pages' own scripts would change them while they are measured, and nothing of them may be fetched. */
const QUIET = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Firefox's clock goes by whole milliseconds otherwise. */
const FINE_CLOCK = { 'privacy.reduceTimerPrecision': false };

/** One technique on one page in one round, in a tab of its own. */
export interface PageMeasurement {
  technique: string;
  file: string;
  round: number;
  /**
   * On the page's thread in a page just loaded, as a reader's are: whatever a technique needs anew in each page, its
   * expression too, is paid here. In Chromium processor time of the thread, which other work of the machine does not add
   * to; in Firefox by the clock.
   */
  ms: number;
  /** Of ours only: what the background does, as if the page's thread did it. */
  matchMs: number;
  /** Longest stretch in one go, by the clock. */
  longestMs: number;
  /** When everything is compiled, by the clock. */
  warmMs: number;
  /** Style and layout work that the marks caused. */
  layoutMs: number;
  marks: number;
}

type Globals = { pageBench: PageBench };

/** Our code and the other packages in one script. The packages are named here only, as they carry no types. */
async function bundle(names: readonly string[]): Promise<string> {
  const source = `
    import Mark from 'mark.js';
    import AdvancedMark from 'advanced-mark.js';
    import findAndReplaceDOMText from 'findandreplacedomtext';
    import { createPageBench } from ${JSON.stringify(path.join(import.meta.dirname, 'in-page.ts'))};
    globalThis.pageBench = createPageBench({ Mark, AdvancedMark, findAndReplaceDOMText }, ${JSON.stringify(names)});`;
  const folder = mkdtempSync(path.join(import.meta.dirname, '../../node_modules/.page-bench-'));
  try {
    const entry = path.join(folder, 'entry.js');
    writeFileSync(entry, source);
    return await bundleScript(entry);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * All techniques on all pages in a headless browser, each in a tab of its own, in another order every round; undefined
 * where the browser is not on this machine.
 */
export async function measureTechniques(
  kind: BrowserKind,
  pages: BenchPages,
  count: number,
  rounds: number,
): Promise<PageMeasurement[] | undefined> {
  const executablePath = findBrowser(kind);
  if (executablePath === undefined) return undefined;
  const script = await bundle(await benchNames(count, pages));
  const server = await serveFolder(pages.folder, QUIET);
  const browser = await launchBrowser(kind, { executablePath, headless: true, firefoxPrefs: FINE_CLOCK });
  const random = seeded(count);
  const results: PageMeasurement[] = [];
  const openTab = async (file: string) => {
    const page = await browser.newPage();
    await page.goto(server.origin + file.split(path.sep).map(encodeURIComponent).join('/'));
    await page.evaluate(script);
    return page;
  };
  try {
    const first = await openTab(pages.files[0]);
    const techniques = await first.evaluate(() => (globalThis as unknown as Globals).pageBench.names);
    await first.close();
    for (let round = 0; round < rounds; round++) {
      for (const file of pages.files) {
        const shuffled = techniques.map((name) => ({ name, key: random() })).sort((a, b) => a.key - b.key);
        for (const { name } of shuffled) {
          const page = await openTab(file);
          results.push({ file, round, ...(await measureOne(page, kind, name)) });
          await page.close();
        }
      }
    }
    return results;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds that the thread of a page has spent so far: on tasks, and on style and layout among them. */
type ThreadClock = () => Promise<{ tasks: number; layout: number }>;

async function threadClock(page: Page): Promise<ThreadClock> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const of = (name: string) => 1_000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    return { tasks: of('TaskDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
  };
}

async function measureOne(page: Page, kind: BrowserKind, technique: string) {
  const clock = kind === 'chromium' ? await threadClock(page) : undefined;
  const bench = <Result>(run: (bench: PageBench, step: number) => Result, step = 0) =>
    page.evaluate(`(${run.toString()})(globalThis.pageBench, ${step})`) as Promise<Awaited<Result>>;
  const steps = await page.evaluate((name) => (globalThis as unknown as Globals).pageBench.prepare(name), technique);
  // What asking costs by itself: a step is asked for by a script that the browser has to compile. The first costs most.
  await bench((all) => all.rest());
  const idle = await clock?.();
  await bench((all) => all.rest());
  const start = await clock?.();
  const asking = idle && start ? start.tasks - idle.tasks : 0;
  const found = { ms: 0, matchMs: 0, longestMs: 0 };
  for (const [step, onPage] of steps.entries()) {
    const before = await clock?.();
    const spent = await bench((all, index) => all.runStep(index), step);
    const after = await clock?.();
    const ms = before && after ? Math.max(0, after.tasks - before.tasks - asking) : spent.ms;
    if (!onPage) found.matchMs += ms;
    else {
      found.ms += ms;
      found.longestMs = Math.max(found.longestMs, spent.longestMs);
    }
  }
  const waited = await bench((all) => all.layOut());
  const end = await clock?.();
  const marks = await bench((all) => all.marks());
  const warmMs = await bench((all) => all.runWarm());
  return { technique, ...found, marks, warmMs, layoutMs: start && end ? end.layout - start.layout : waited };
}
