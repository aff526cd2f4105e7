import { partedBySkipped, type BlockKind } from '../core/text/blocks.ts';
import { isFolded } from './folds.ts';
import type { LiveBlock, TextRun } from './live-blocks.ts';
import { tellingIn, type Rules, type Surroundings } from './surroundings.ts';
import { nameOf, parentNodeOf, parentOf, unshadowed } from './unshadowed.ts';

/** Nodes read between two chances to stop; some tenths of a millisecond. */
const NODES_A_STEP = 250;

/** NodeFilter.SHOW_ELEMENT, SHOW_TEXT and SHOW_CDATA_SECTION: numbers, because page scripts may have replaced the globals. */
const SHOWN = 1 | 4 | 8;

/** Blocks below one node, and what was met on the way whose changes have to be watched one by one. */
export interface Reading {
  blocks: LiveBlock[];
  /** Open ones. */
  shadowRoots: ShadowRoot[];
  /** Elements passed by that their own style folds away. */
  folded: Element[];
}

/**
 * Reads the text blocks below a root. The walk has no script filter: measured, a filter callback costs ten times the walk.
 * It goes down and up by itself, so that what is not for reading is passed by as a whole, and nothing is asked twice.
 */
export function* readBlocks(root: Node, rules: Rules): Generator<void, Reading, void> {
  const reading: Reading = { blocks: [], shadowRoots: [], folded: [] };
  // Outside of elements there is no text.
  const around = nameOf(root) === undefined ? undefined : rules.of(root as Element);
  if (!around) return reading;
  if (around.skip) {
    for (let above: Element | null = root as Element; above; above = parentOf(above))
      if (isFolded(above)) reading.folded.push(above);
    return reading;
  }
  const count = { nodes: 0 };
  yield* readShadow(reading, root as Element, nameOf(root)!, around, rules, count);
  yield* readInto(reading, root, around, rules, count);
  return reading;
}

/** The open shadow tree of an element is read before its children. */
function* readShadow(
  reading: Reading,
  element: Element,
  name: string,
  around: Surroundings,
  rules: Rules,
  count: { nodes: number },
): Generator<void, void, void> {
  const shadowRoot = shadowOf(element, name);
  if (!shadowRoot) return;
  reading.shadowRoots.push(shadowRoot);
  yield* readInto(reading, shadowRoot, around, rules, count);
}

/** Only forms can shadow the property, and they cannot have a shadow tree. */
const shadowOf = (element: Element, name: string) => (name === 'form' ? null : element.shadowRoot);

function* readInto(
  reading: Reading,
  root: Node,
  top: Surroundings,
  rules: Rules,
  count: { nodes: number },
): Generator<void, void, void> {
  const telling = tellingIn(root as ParentNode & Node);
  const walk = unshadowed(root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOWN);
  /** The elements that the walk is inside of, outermost first, and what surrounds each. */
  const inside: Element[] = [];
  const outside: Surroundings[] = [];
  let around = top;
  let current: { element: Element; kind: BlockKind; lang?: string; text: string; runs: TextRun[] } | undefined;
  const flush = () => {
    if (current && current.text.trim() !== '') {
      const { text, kind, lang, element, runs } = current;
      reading.blocks.push({ block: { text, kind, ...(lang && { lang }) }, element, runs });
    }
    current = undefined;
  };
  /** A line break parts words but not the block that it stands in; it has no text node, so no hit can begin or end in it. */
  const partWords = () => {
    if (current && current.element === around.element) current.text += '\n';
  };
  /** Goes on after the innermost element that is left when only so many stay. */
  const climb = (depth: number): Node | null => {
    walk.currentNode = inside[depth];
    around = outside[depth];
    inside.length = outside.length = depth;
    return walk.nextSibling();
  };

  let node = walk.firstChild();
  for (;;) {
    while (!node && inside.length > 0) node = climb(inside.length - 1);
    if (!node) break;
    if (++count.nodes % NODES_A_STEP === 0) {
      yield;
      const lost = firstMoved(root, inside, node);
      // The walk stood in something that the page has moved meanwhile. Its old place is read again as a change.
      if (lost === 0) break;
      if (lost !== undefined) {
        node = climb(lost - 1);
        continue;
      }
    }
    const name = nameOf(node);
    if (name === undefined) {
      if (current && current.element !== around.element) flush();
      current ??= { element: around.element, kind: around.kind, lang: around.lang, text: '', runs: [] };
      current.runs.push({ node: node as Text, start: current.text.length });
      current.text += (node as Text).data;
      node = walk.nextSibling();
      continue;
    }
    const element = node as Element;
    const isTelling = telling.has(element);
    const own = rules.within(around, element, name, isTelling);
    if (own.skip) {
      if (isTelling && isFolded(element)) reading.folded.push(element);
      const parts = partedBySkipped(name);
      if (parts === 'blocks') flush();
      else if (parts === 'words') partWords();
      node = walk.nextSibling();
      continue;
    }
    if (name === 'br') partWords();
    // Even an empty element ends the block before it, so that filling or emptying it bears on its own text alone.
    else if (own.element === element) flush();
    if (shadowOf(element, name)) {
      flush();
      yield* readShadow(reading, element, name, own, rules, count);
    }
    node = walk.firstChild();
    if (!node) node = walk.nextSibling();
    else {
      inside.push(element);
      outside.push(around);
      around = own;
    }
  }
  flush();
}

/** Index of the first of the elements, or of the node in the innermost, that is no more a child of the one before it. */
function firstMoved(root: Node, inside: readonly Element[], node: Node): number | undefined {
  let parent = root;
  for (let depth = 0; depth <= inside.length; depth++) {
    const child = depth < inside.length ? inside[depth] : node;
    if (parentNodeOf(child) !== parent) return depth;
    parent = child;
  }
  return undefined;
}
