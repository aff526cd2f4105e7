import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, openPageWithScript } from './page-with-script.ts';

const SEEDS = 12;
const STEPS = 60;

describe.each(KINDS)('a page that changes, in %s', (kind) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    ({ browser, page } = await openPageWithScript(kind, 'live-page-in-page.ts'));
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
