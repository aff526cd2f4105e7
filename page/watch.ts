import { watchFolds } from './folds.ts';
import type { Mark } from './marks.ts';
import { parentNodeOf, typeOf } from './unshadowed.ts';

/** Quiet time after a change before the touched parts are read again, ms: pages change in bursts. */
const SETTLE_MS = 150;
/** Longest wait while changes keep coming, ms. */
const LONGEST_WAIT_MS = 1_000;
/** After a reading the page is left alone for so many times as long as it took: at most a seventieth of the time goes to readings. */
const REST = 70;

/** Attributes that bring text into view or take it out of reading. Styles change far too often to be watched everywhere. */
export const TELLING_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'lang', 'role'];

export interface TextWatch {
  /** Also watches an open shadow root, whose changes its host's observer does not see. */
  also(root: Node): void;
  /** Also watches the style of an element that it folds away. */
  fold(element: Element): void;
  /** Also watches the styles of what marks stand in. */
  around(marks: readonly Mark[]): void;
}

/** The node whose text a record tells of. */
export const touchedBy = ({ type, target }: MutationRecord): Node => (type === 'attributes' ? around(target) : target);

/** What an attribute takes out of reading joins or parts the text around it; around the outermost element there is none. */
function around(element: Node): Node {
  const parent = parentNodeOf(element);
  return parent === null || typeOf(parent) === DOCUMENT ? element : parent;
}

/** Node.DOCUMENT_NODE */
const DOCUMENT = 9;

/** True for a record of nothing but our own host coming or going. */
function isOnlyOurs({ addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isOurs);
}

/**
 * Calls back, in idle time, with the nodes whose text has changed. The next call waits until the last is done and the page
 * has had its rest, so that a page that changes for ever costs little.
 * @param changed reads again; resolves to the main-thread time that took, ms
 */
export function watchText(
  root: Node,
  changed: (touched: ReadonlySet<Node>) => Promise<number>,
  isOurs: (node: Node) => boolean,
  signal: AbortSignal,
): TextWatch {
  let touched = new Set<Node>();
  let first = 0;
  let restUntil = 0;
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function deliver(): Promise<void> {
    if (isBusy || signal.aborted || touched.size === 0) return;
    const nodes = touched;
    touched = new Set();
    first = 0;
    isBusy = true;
    const spent = await changed(nodes);
    isBusy = false;
    restUntil = performance.now() + spent * REST;
    if (touched.size > 0) plan();
  }

  function plan(): void {
    if (isBusy) return;
    const now = performance.now();
    first ||= now;
    clearTimeout(timer);
    const wait = Math.max(restUntil - now, Math.min(SETTLE_MS, first + LONGEST_WAIT_MS - now), 0);
    timer = setTimeout(() => {
      if (typeof requestIdleCallback === 'function')
        requestIdleCallback(() => void deliver(), { timeout: LONGEST_WAIT_MS });
      else void deliver();
    }, wait);
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) if (!isOnlyOurs(record, isOurs)) touched.add(touchedBy(record));
    if (touched.size > 0) plan();
  });
  const also = (node: Node) =>
    observer.observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: TELLING_ATTRIBUTES,
    });
  also(root);
  const folds = watchFolds((element) => {
    touched.add(around(element));
    plan();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    folds.stop();
    clearTimeout(timer);
  });
  return { also, fold: folds.add, around: folds.around };
}
