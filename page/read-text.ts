import type { BlockKind, PageText, TextBlock } from '../core/text/blocks.ts';
import type { Span } from '../core/spot/hits.ts';
import { createSurroundings, tellingIn, type SurroundingsOf } from './surroundings.ts';
import { parentOf, typeOf, unshadowed } from './unshadowed.ts';

/** A stretch of a block that came from one text node; offsets are UTF-16 code units into the block's text. */
export interface TextRun {
  node: Text;
  start: number;
}

/** A block of the live page: its text and the nodes it was read from, in order. */
export interface LiveBlock {
  block: TextBlock;
  /** The nearest ancestor that is not inline: the block's own element. */
  element: Element;
  runs: readonly TextRun[];
}

/** Nodes read between two chances to stop; some tenths of a millisecond. */
const NODES_A_STEP = 250;

/** Blocks below one node, and the open shadow roots met on the way: changes in them have to be watched one by one. */
export interface Reading {
  blocks: LiveBlock[];
  shadowRoots: ShadowRoot[];
}

/** Reads the text blocks below a root. The walk has no script filter: measured, a filter callback costs ten times the walk. */
export function* readBlocks(root: Node): Generator<void, Reading, void> {
  const reading: Reading = { blocks: [], shadowRoots: [] };
  yield* readInto(reading, root, createSurroundings(root.ownerDocument ?? (root as Document)), { nodes: 0 });
  return reading;
}

function* readInto(
  reading: Reading,
  root: Node,
  surroundings: SurroundingsOf,
  count: { nodes: number },
): Generator<void, void, void> {
  if (typeOf(root) === ELEMENT) surroundings(root as Element);
  const telling = tellingIn(root as ParentNode & Node);
  const walk = unshadowed(root.ownerDocument ?? (root as Document)).createNodeIterator(root, SHOW_ELEMENT | SHOW_TEXT);
  let current: { element: Element; kind: BlockKind; lang?: string; text: string; runs: TextRun[] } | undefined;
  const flush = () => {
    if (current && current.text.trim() !== '') {
      const { text, kind, lang, element, runs } = current;
      reading.blocks.push({ block: { text, kind, ...(lang && { lang }) }, element, runs });
    }
    current = undefined;
  };
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (++count.nodes % NODES_A_STEP === 0) yield;
    if (typeOf(node) === ELEMENT) {
      const element = node as Element;
      const around = surroundings(element, telling);
      if (around.skip) continue;
      // A line break parts words but not the block; it has no text node, so no hit can begin or end in it.
      if (current && element.localName === 'br') current.text += '\n';
      // Even an empty element ends the block before it, so that filling or emptying it bears on its own text alone.
      else if (around.element === element) flush();
      const { shadowRoot } = element;
      if (!shadowRoot) continue;
      flush();
      reading.shadowRoots.push(shadowRoot);
      yield* readInto(reading, shadowRoot, surroundings, count);
      continue;
    }
    const parent = parentOf(node);
    if (!parent) continue;
    const around = surroundings(parent);
    if (around.skip) continue;
    if (current && current.element !== around.element) flush();
    current ??= { element: around.element, kind: around.kind, lang: around.lang, text: '', runs: [] };
    current.runs.push({ node: node as Text, start: current.text.length });
    current.text += (node as Text).data;
  }
  flush();
}

/** The page as the matcher takes it. */
export function pageText(blocks: readonly LiveBlock[], document: Document): PageText {
  return { blocks: blocks.map(({ block }) => block), declaredLanguage: document.documentElement?.lang || undefined };
}

/** Where a span of a block lies in the page: text nodes and offsets in them. A StaticRange costs the page nothing when it changes. */
export function spanBounds(live: LiveBlock, { start, end }: Pick<Span, 'start' | 'end'>): StaticRangeInit {
  const from = live.runs[runIndexAt(live.runs, start)];
  // The end belongs to the run that holds the last unit, so that it never begins an empty stretch in the next node.
  const to = live.runs[runIndexAt(live.runs, end - 1)];
  return {
    startContainer: from.node,
    startOffset: Math.min(start - from.start, from.node.length),
    endContainer: to.node,
    endOffset: Math.min(end - to.start, to.node.length),
  };
}

/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT, Node.ELEMENT_NODE: numbers, because page scripts may have replaced the globals. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const ELEMENT = 1;

/** The runs a span of a block touches. */
export function runsOf({ runs }: LiveBlock, { start, end }: Pick<Span, 'start' | 'end'>): readonly TextRun[] {
  return runs.slice(runIndexAt(runs, start), runIndexAt(runs, end - 1) + 1);
}

function runIndexAt(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
