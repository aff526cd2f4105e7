import { browser } from 'wxt/browser';

/** In session storage: as long as the browser runs, longer than a worker. */
const COUNT_KEY = 'requests';

let added = Promise.resolve();

/**
 * Counts what the background asks of the network, as the browser itself lists it. The extension's own files do not count.
 * Runs in the background alone.
 */
export function countRequests(): void {
  new PerformanceObserver((list) => {
    const count = list.getEntries().filter(({ name }) => /^(https?|wss?):/.test(name)).length;
    if (count > 0)
      added = added.then(async () => browser.storage.session.set({ [COUNT_KEY]: (await stored()) + count }));
  }).observe({ type: 'resource', buffered: true });
}

/** Network requests since the browser started. */
export async function requestCount(): Promise<number> {
  await added;
  return stored();
}

async function stored(): Promise<number> {
  const { [COUNT_KEY]: count } = await browser.storage.session.get(COUNT_KEY);
  return typeof count === 'number' ? count : 0;
}
