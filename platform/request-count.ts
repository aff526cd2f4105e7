import { browser } from 'wxt/browser';

/** In session storage: as long as the browser runs, longer than a worker. */
const COUNT_KEY = 'requests';

/** Counted and not kept yet. */
let unkept = 0;
let kept = Promise.resolve();

/**
 * Counts what the background asks of the network, as the browser itself lists it. The extension's own files do not count.
 * Runs in the background alone.
 * @returns counts one that another page of ours made
 */
export function countRequests(): () => void {
  new PerformanceObserver((list) => {
    const count = list.getEntries().filter(({ name }) => /^(https?|wss?):/.test(name)).length;
    if (count > 0) add(count);
  }).observe({ type: 'resource', buffered: true });
  return () => add(1);
}

function add(count: number): void {
  unkept += count;
  // What the browser refuses to keep now is kept with the next.
  kept = kept.then(keep).catch(() => undefined);
}

async function keep(): Promise<void> {
  const more = unkept;
  await browser.storage.session.set({ [COUNT_KEY]: (await stored()) + more });
  unkept -= more;
}

/** Network requests since the browser started. */
export async function requestCount(): Promise<number> {
  await kept;
  return (await stored()) + unkept;
}

async function stored(): Promise<number> {
  const { [COUNT_KEY]: count } = await browser.storage.session.get(COUNT_KEY);
  return typeof count === 'number' ? count : 0;
}
