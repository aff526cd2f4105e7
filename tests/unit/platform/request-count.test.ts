import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Report = (list: { getEntries(): { name: string }[] }) => void;

/** What the browser tells of requests. */
let tell: (...addresses: string[]) => void;
/** Counts one that another page made. */
let countOne: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(report: Report) {
        tell = (...addresses) => report({ getEntries: () => addresses.map((name) => ({ name })) });
      }
      observe() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function counting() {
  const { countRequests, requestCount } = await import('../../../platform/request-count.ts');
  countOne = countRequests();
  return requestCount;
}

it('counts what is asked of the network, and none of the extension’s own files', async () => {
  const count = await counting();
  expect(await count()).toBe(0);
  tell('chrome-extension://us/records.pack', 'https://one.example/', 'wss://two.example/');
  tell('http://three.example/');
  expect(await count()).toBe(3);
});

it('counts what the settings asked for at a reader’s click', async () => {
  const count = await counting();
  countOne();
  tell('https://one.example/');
  expect(await count()).toBe(2);
});

it('goes on counting after the browser refused to keep a number', async () => {
  const count = await counting();
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  tell('https://one.example/');
  tell('https://two.example/');
  expect(await count()).toBe(2);
});
