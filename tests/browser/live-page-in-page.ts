/** Runs in a browser: a page changes at random while it is read piece by piece. Bundled by live-page.test.ts. */
import { createLivePage, type LivePage } from '../../page/live-page.ts';
import type { LiveBlock } from '../../page/live-blocks.ts';
import { TELLING_ATTRIBUTES, touchedBy } from '../../page/watch.ts';

const TAGS = ['p', 'div', 'span', 'b', 'li', 'h2', 'article', 'pre', 'section'];
/** Elements that part the text around them, or do not, and are not read. */
const SKIPPED = ['br', 'button', 'iframe', 'noscript'];
const WORDS = ['Elon Musk', 'denied', ' ', 'الكرملين', 'said\n', 'Macron', ''];

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Does all the work of a generator; `between` comes in wherever the page could. */
function run<Result>(work: Generator<void, Result, void>, between?: () => void): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    between?.();
  }
}

const OBSERVED = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: TELLING_ATTRIBUTES,
};

/** One change as pages make them. */
function change(random: () => number, observer: MutationObserver): void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const roots: Node[] = [document.body];
  for (const element of document.body.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  const root = pick(roots);
  const walk = document.createNodeIterator(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) nodes.push(node);
  const elements = nodes.filter((node): node is Element => node.nodeType === 1);
  const texts = nodes.filter((node): node is Text => node.nodeType === 3);
  const parent: Node = elements.length > 0 ? pick(elements) : root;
  const action = random();
  if (action < 0.45 || elements.length < 10) {
    const element = document.createElement(pick([...TAGS, ...SKIPPED]));
    element.append(pick(WORDS), pick(WORDS));
    parent.insertBefore(element, pick([...parent.childNodes, null]));
  } else if (action < 0.6)
    parent.insertBefore(document.createTextNode(pick(WORDS)), pick([...parent.childNodes, null]));
  else if (action < 0.7 && texts.length > 0) pick(texts).data = pick(WORDS);
  else if (action < 0.75 && texts.length > 0) pick(texts).splitText(0);
  else if (action < 0.82 && parent !== document.body && parent.nodeType === 1) (parent as Element).remove();
  else if (action < 0.9 && parent !== document.body) {
    const target = pick(elements);
    if (!parent.contains(target)) target.insertBefore(parent, pick([...target.childNodes, null]));
  } else if (action < 0.95 && parent !== document.body && parent.nodeType === 1) {
    if (random() < 0.5) (parent as Element).toggleAttribute('hidden');
    else if ((parent as Element).hasAttribute('role')) (parent as Element).removeAttribute('role');
    else (parent as Element).setAttribute('role', 'menu');
  } else if (
    parent instanceof HTMLElement &&
    /^(p|div|span|h2|article|section)$/.test(parent.localName) &&
    !parent.shadowRoot
  ) {
    const shadow = parent.attachShadow({ mode: 'open' });
    const inside = document.createElement('p');
    inside.append(pick(WORDS));
    shadow.append(inside);
    // Nothing tells an observer of a new shadow root; pages fill their elements when they make them.
    parent.append('');
    observer.observe(shadow, OBSERVED);
  }
}

const nodesOf = (blocks: readonly LiveBlock[]) => blocks.flatMap(({ runs }) => runs.map(({ node }) => node));

function differs(live: LivePage): string | undefined {
  const fresh = createLivePage(document);
  run(fresh.readAll());
  const [a, b] = [live.blocks(), fresh.blocks()];
  const text = (blocks: readonly LiveBlock[]) => JSON.stringify(blocks.map(({ block }) => block));
  if (text(a) !== text(b)) return `read ${text(a)} instead of ${text(b)}`;
  const [mine, theirs] = [nodesOf(a), nodesOf(b)];
  return mine.every((node, index) => node === theirs[index]) ? undefined : 'other nodes';
}

/** Changes a page `steps` times and reads what was touched; says where that was not what a whole reading gives. */
function readWhileChanging(seed: number, steps: number): string | undefined {
  document.body.replaceChildren();
  const random = seeded(seed);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.documentElement, OBSERVED);
  const live = createLivePage(document);
  run(live.readAll());
  for (let step = 0; step < steps; step++) {
    const before = JSON.stringify(live.blocks().map(({ block }) => block));
    for (let count = 1 + Math.floor(random() * 4); count > 0; count--) change(random, observer);
    const touched = new Set(observer.takeRecords().map(touchedBy));
    const { changed } = run(live.readTouched(touched));
    const wrong = differs(live);
    if (wrong) return `seed ${seed}, step ${step}: ${wrong}`;
    if (changed !== (before !== JSON.stringify(live.blocks().map(({ block }) => block))))
      return `seed ${seed}, step ${step}: wrong news`;
  }
  observer.disconnect();
  return undefined;
}

/** Elements of a page that is long enough for a reading to have pauses. */
const LONG = 1_500;

/** Changes a long page in every pause of its first reading, then reads what was touched; says where that was wrong. */
function changeWhileReading(seed: number): string | undefined {
  document.body.replaceChildren();
  const random = seeded(seed);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.documentElement, OBSERVED);
  const elements: Element[] = [document.body];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  for (let count = 0; count < LONG; count++) {
    const element = document.createElement(pick(TAGS));
    element.append(pick(WORDS), pick(WORDS));
    pick(elements).append(element);
    elements.push(element);
  }
  observer.takeRecords();
  const live = createLivePage(document);
  let pauses = 0;
  run(live.readAll(), () => {
    pauses++;
    for (let count = 0; count < 20; count++) change(random, observer);
  });
  if (pauses < 3) return `seed ${seed}: only ${pauses} pauses`;
  run(live.readTouched(new Set(observer.takeRecords().map(touchedBy))));
  observer.disconnect();
  const wrong = differs(live);
  return wrong && `seed ${seed}: ${wrong}`;
}

Object.assign(globalThis, { readWhileChanging, changeWhileReading });
