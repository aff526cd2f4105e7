/** Longest stretch of work at a time, ms: half a frame, so that scrolling and typing never wait for us. */
const SLICE_MS = 8;

/**
 * Runs a generator in slices, letting the page have the thread between them.
 * @returns what the generator returns; undefined where the signal aborted first
 */
export async function inSlices<Result>(
  work: Generator<void, Result, void>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  let end = performance.now() + SLICE_MS;
  for (let step = work.next(); ; step = work.next()) {
    if (signal.aborted) return undefined;
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + SLICE_MS;
  }
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
