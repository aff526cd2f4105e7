let last: Promise<unknown> = Promise.resolve();

/**
 * One write of the settings after the other, whoever in this script asks for it: each reads before it writes, and two at once
 * would undo one another. One that fails holds up none.
 */
export function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
  const written = last.then(write);
  last = written.catch(() => undefined);
  return written;
}
