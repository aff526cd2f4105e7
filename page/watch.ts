/** Quiet time after a change before the touched parts are read again, ms: pages change in bursts. */
const SETTLE_MS = 150;
/** Longest wait while changes keep coming, ms. */
const LONGEST_WAIT_MS = 1_000;

/** True for a record of nothing but our own host coming or going. */
function isOnlyOurs({ addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isOurs);
}

/**
 * Calls back, in idle time, when text of the page has changed. A page that changes for ever is read at most once per
 * {@link LONGEST_WAIT_MS}.
 */
export function watchText(
  root: Node,
  changed: (touched: ReadonlySet<Node>) => void,
  isOurs: (node: Node) => boolean,
  signal: AbortSignal,
): void {
  let touched = new Set<Node>();
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deliver = () => {
    const nodes = touched;
    touched = new Set();
    first = 0;
    if (!signal.aborted && nodes.size > 0) changed(nodes);
  };
  const whenIdle = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(deliver, { timeout: LONGEST_WAIT_MS });
    else deliver();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) if (!isOnlyOurs(record, isOurs)) touched.add(record.target);
    if (touched.size === 0) return;
    const now = performance.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(whenIdle, Math.min(SETTLE_MS, Math.max(0, first + LONGEST_WAIT_MS - now)));
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
