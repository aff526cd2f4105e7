import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../scripts/browsers/bundle-script.ts';
import { ensureBrowser, type BrowserKind } from '../../scripts/browsers/find.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const SEEDS = 12;
const STEPS = 60;

describe.each(KINDS)('a page that changes, in %s', (kind) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const executablePath = await ensureBrowser(kind, () => undefined);
    browser = await launchBrowser(kind, { executablePath, headless: true });
    page = await browser.newPage();
    await page.setContent('<!doctype html><html><head></head><body></body></html>');
    const content = await bundleScript(path.join(import.meta.dirname, 'live-page-in-page.ts'));
    await page.addScriptTag({ content });
  });
  afterAll(() => browser?.close());

  it.each(Array.from({ length: SEEDS }, (_, seed) => seed))(
    'is known as well by its touched blocks as by a whole reading (seed %i)',
    async (seed) => {
      const wrong = await page.evaluate(
        (number, steps) =>
          (
            globalThis as never as { readWhileChanging(seed: number, steps: number): string | undefined }
          ).readWhileChanging(number, steps),
        seed,
        STEPS,
      );
      expect(wrong ?? 'nothing wrong').toBe('nothing wrong');
    },
  );

  it.each(Array.from({ length: SEEDS }, (_, seed) => seed))(
    'is known in the end where it changed in the pauses of its first reading (seed %i)',
    async (seed) => {
      const wrong = await page.evaluate(
        (number) =>
          (globalThis as never as { changeWhileReading(seed: number): string | undefined }).changeWhileReading(number),
        seed,
      );
      expect(wrong?.slice(0, 2_000) ?? 'nothing wrong').toBe('nothing wrong');
    },
  );
});
