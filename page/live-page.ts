import { isBefore } from './document-order.ts';
import type { LiveBlock } from './live-blocks.ts';
import { readBlocks, type Reading } from './read-text.ts';
import { createRules, type Rules } from './surroundings.ts';
import { isInPage, parentOf, typeOf } from './unshadowed.ts';

/** What a reading brought. */
export interface ReadingOutcome {
  /** False where every block still says the same: only its nodes may be others. */
  changed: boolean;
  /** Open shadow roots met for the first time. */
  shadowRoots: readonly ShadowRoot[];
  /** Elements that were passed by because their own style folds them away. */
  folded: readonly Element[];
}

/** The text blocks of a page that changes: read once as a whole, then only where it was touched. */
export interface LivePage {
  /** In reading order, as of the last reading. */
  blocks(): readonly LiveBlock[];
  readAll(): Generator<void, ReadingOutcome, void>;
  /** Reads the blocks again that the nodes lie in, and drops those that have left the page. */
  readTouched(touched: ReadonlySet<Node>): Generator<void, ReadingOutcome, void>;
}

export function createLivePage(document: Document): LivePage {
  let blocks: readonly LiveBlock[] = [];
  const knownRoots = new WeakSet<ShadowRoot>();

  function settle(
    next: readonly LiveBlock[],
    { shadowRoots, folded }: Pick<Reading, 'shadowRoots' | 'folded'>,
  ): ReadingOutcome {
    const changed = next.length !== blocks.length || next.some((live, index) => !saysTheSame(live, blocks[index]));
    blocks = next;
    const fresh = shadowRoots.filter((root) => !knownRoots.has(root));
    for (const root of fresh) knownRoots.add(root);
    return { changed, shadowRoots: fresh, folded };
  }

  return {
    blocks: () => blocks,
    *readAll() {
      const reading = yield* readBlocks(document.body ?? document.documentElement ?? document, createRules(document));
      return settle(reading.blocks, reading);
    },
    *readTouched(touched) {
      const rules = createRules(document);
      const roots = topmost(touched, rules);
      const isTouched = insideOf(roots);
      const readings: { root: Element; blocks: LiveBlock[] }[] = [];
      const shadowRoots: ShadowRoot[] = [];
      const folded: Element[] = [];
      for (const root of roots) {
        const reading = yield* readBlocks(root, rules);
        readings.push({ root, blocks: reading.blocks });
        for (const shadowRoot of reading.shadowRoots) shadowRoots.push(shadowRoot);
        for (const element of reading.folded) folded.push(element);
      }
      const kept = blocks.filter(({ element }) => isInPage(element) && !isTouched(element));
      return settle(merge(kept, readings), { shadowRoots, folded });
    },
  };
}

/** The block elements of touched nodes, without those inside others. */
function topmost(touched: ReadonlySet<Node>, rules: Rules): ReadonlySet<Element> {
  const all = new Set<Element>();
  for (const node of touched) {
    if (!isInPage(node)) continue;
    const element = typeOf(node) === 1 ? (node as Element) : parentOf(node);
    if (element) all.add(rules.of(element).element);
  }
  const isInside = insideOf(all);
  return new Set(
    [...all].filter((element) => {
      const parent = parentOf(element);
      return parent === null || !isInside(parent);
    }),
  );
}

/** Whether an element is one of some roots or lies inside one; remembers the way up. */
function insideOf(roots: ReadonlySet<Element>): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return function isInside(element): boolean {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const parent = parentOf(element);
    const inside = roots.has(element) || (parent !== null && isInside(parent));
    known.set(element, inside);
    return inside;
  };
}

/** Puts the blocks read again where their roots stand among those that stayed. */
function merge(kept: readonly LiveBlock[], readings: { root: Element; blocks: LiveBlock[] }[]): LiveBlock[] {
  const placed = readings
    .filter((reading) => reading.blocks.length > 0)
    .map((reading) => ({ ...reading, at: placeOf(kept, reading.root) }))
    .sort((a, b) => a.at - b.at || (isBefore(a.root, b.root) ? -1 : 1));
  const merged: LiveBlock[] = [];
  let from = 0;
  for (const { at, blocks } of placed) {
    for (; from < at; from++) merged.push(kept[from]);
    for (const block of blocks) merged.push(block);
  }
  for (; from < kept.length; from++) merged.push(kept[from]);
  return merged;
}

/** Index of the first block that comes after the beginning of an element. */
function placeOf(blocks: readonly LiveBlock[], element: Element): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(blocks[middle].runs[0].node, element)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const saysTheSame = ({ block: a }: LiveBlock, { block: b }: LiveBlock): boolean =>
  a === b || (a.text === b.text && a.kind === b.kind && a.lang === b.lang);
