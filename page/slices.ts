/** Longest stretch of work at a time, ms: a third of a frame, as the step that ends it may take some time itself. */
const SLICE_MS = 5;

/** Main-thread time used, and the longest stretch of it that the page had to wait for, ms. */
export interface Meter {
  ms: number;
  longestMs: number;
}

function add(meter: Meter, spent: number): void {
  meter.ms += spent;
  meter.longestMs = Math.max(meter.longestMs, spent);
}

/**
 * Runs a generator in slices, letting the page have the thread between them.
 * @returns what the generator returns; undefined where the signal aborted first
 */
export async function inSlices<Result>(
  work: Generator<void, Result, void>,
  signal: AbortSignal,
  meter: Meter,
): Promise<Result | undefined> {
  let start = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (signal.aborted) return undefined;
    const spent = performance.now() - start;
    if (step.done) {
      add(meter, spent);
      return step.value;
    }
    if (spent < SLICE_MS) continue;
    add(meter, spent);
    await nextTurn();
    start = performance.now();
  }
}

/** Does a piece of work that cannot be parted, on the meter. */
export function metered<Result>(meter: Meter, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  add(meter, performance.now() - start);
  return result;
}

/** The next turn of the event loop without the four milliseconds that nested timers cost. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
