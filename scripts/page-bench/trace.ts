/** What a trace of Chromium tells of an extension's script on a page's thread. */

/** Categories of a trace to be read here. */
export const TRACED = ['devtools.timeline', 'toplevel'];

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began and how long it took by the clock, microseconds. */
  ts: number;
  dur?: number;
  /** Processor time of the thread in it, microseconds. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** Time by the clock and of the thread, ms. Other work of the machine adds to the first alone. */
export interface Spent {
  clock: number;
  thread: number;
}

/** A task of the event loop. */
const TASK = 'ThreadControllerImpl::RunTask';

const spentIn = ({ dur = 0, tdur = 0 }: TraceEvent): Spent => ({ clock: dur / 1_000, thread: tdur / 1_000 });

/**
 * Evaluation of a script, and the longest task that ran anything of it: with its compilation, what the browser does for it, and
 * the garbage that happened to be collected then. Undefined where the trace has no evaluation of it.
 */
export function scriptIn(trace: Uint8Array, url: string): { evaluation: Spent; longestTask: Spent } | undefined {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const evaluation = traceEvents.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url === url);
  if (!evaluation) return undefined;
  const ofThread = traceEvents.filter(({ pid, tid }) => pid === evaluation.pid && tid === evaluation.tid);
  const ours = ofThread.filter(({ args }) => args.data?.url === url);
  const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
  const tasks = ofThread.filter(
    (task) => task.name === TASK && ours.some((event) => event.ts >= task.ts && endOf(event) <= endOf(task)),
  );
  const longest = (key: keyof Spent) => Math.max(...tasks.map((task) => spentIn(task)[key]));
  return {
    evaluation: spentIn(evaluation),
    longestTask: { clock: longest('clock'), thread: longest('thread') },
  };
}
