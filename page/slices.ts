/** Longest stretch of work at a time, ms: half a frame, so that scrolling and typing never wait for us. */
const SLICE_MS = 8;

/** Main-thread time used, ms. */
export interface Meter {
  ms: number;
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
      meter.ms += spent;
      return step.value;
    }
    if (spent < SLICE_MS) continue;
    meter.ms += spent;
    await nextTurn();
    start = performance.now();
  }
}

/** Does a piece of work that cannot be parted, on the meter. */
export function metered<Result>(meter: Meter, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  meter.ms += performance.now() - start;
  return result;
}

/** The next turn of the event loop without the four milliseconds that nested timers cost. */
function nextTurn(): Promise<void> {
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
