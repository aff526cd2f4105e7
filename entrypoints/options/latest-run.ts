/**
 * For what is asked for again while it still waits: each run gets a question that it puts before it shows what it found,
 * whether it is still the latest.
 */
export function latestRun(): () => () => boolean {
  let latest = 0;
  return () => {
    const run = ++latest;
    return () => run === latest;
  };
}
