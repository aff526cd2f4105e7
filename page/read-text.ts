import type { TextBlock } from '../core/text/blocks.ts';
import { isFolded } from './folds.ts';
import type { LiveBlock, TextRun } from './live-blocks.ts';
import { tellingIn, type Rules, type Surroundings } from './surroundings.ts';
import { tagOf } from './tags.ts';
import { documentOf, nameOf, parentNodeOf, parentOf } from './unshadowed.ts';

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
  /** Met so far. */
  nodes: number;
}

/**
 * Reads the text blocks below a root. The walk has no script filter: measured, a filter callback costs ten times the walk.
 * It goes down and up by itself, so that what is not for reading is passed by as a whole, and nothing is asked twice.
 */
export function* readBlocks(root: Node, rules: Rules): Generator<void, Reading, void> {
  const reading: Reading = { blocks: [], shadowRoots: [], folded: [], nodes: 0 };
  // Outside of elements there is no text.
  const around = nameOf(root) === undefined ? undefined : rules.of(root as Element);
  if (!around) return reading;
  if (around.skip) {
    for (let above: Element | null = root as Element; above; above = parentOf(above))
      if (isFolded(above)) reading.folded.push(above);
    return reading;
  }
  const { canHost } = tagOf(nameOf(root)!);
  // The open shadow tree of an element is read before its children.
  if (canHost && (root as Element).shadowRoot) yield* readShadow(reading, (root as Element).shadowRoot!, around, rules);
  yield* readInto(reading, root, around, rules);
  return reading;
}

function* readShadow(
  reading: Reading,
  shadowRoot: ShadowRoot,
  around: Surroundings,
  rules: Rules,
): Generator<void, void, void> {
  reading.shadowRoots.push(shadowRoot);
  yield* readInto(reading, shadowRoot, around, rules);
}

function* readInto(reading: Reading, root: Node, top: Surroundings, rules: Rules): Generator<void, void, void> {
  const telling = tellingIn(root as ParentNode & Node);
  const walk = documentOf(root).createTreeWalker(root, SHOWN);
  /** The elements that the walk is inside of, outermost first, and what surrounds each. */
  const inside: Element[] = [];
  const outside: Surroundings[] = [];
  let around = top;
  /** The block that is being read; it begins with a word, so most of a page's text nodes, white space, cost next to nothing. */
  let current: OpenBlock | undefined;
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
    if (++reading.nodes % NODES_A_STEP === 0) {
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
      const { data } = node as Text;
      if (current?.element !== around.element) current = data.trim() === '' ? undefined : open(reading, around);
      if (current) {
        current.runs.push({ node: node as Text, start: current.block.text.length });
        current.block.text += data;
      }
      node = walk.nextSibling();
      continue;
    }
    const element = node as Element;
    const tag = tagOf(name);
    const isTelling = telling.has(element);
    const own = rules.within(around, element, tag, isTelling);
    if (own.skip) {
      if (isTelling && isFolded(element)) reading.folded.push(element);
      if (tag.parts === 'blocks') current = undefined;
      else if (tag.parts === 'words') partWords(current, around);
      node = walk.nextSibling();
      continue;
    }
    if (name === 'br') partWords(current, around);
    // Even an empty element ends the block before it, so that filling or emptying it bears on its own text alone.
    else if (own.element === element) current = undefined;
    if (tag.canHost && element.shadowRoot) {
      current = undefined;
      yield* readShadow(reading, element.shadowRoot, own, rules);
    }
    node = walk.firstChild();
    if (!node) node = walk.nextSibling();
    else {
      inside.push(element);
      outside.push(around);
      around = own;
    }
  }
}

/** A block that more text may be added to. */
interface OpenBlock extends LiveBlock {
  block: TextBlock;
  runs: TextRun[];
}

function open(reading: Reading, { element, kind, lang }: Surroundings): OpenBlock {
  const live = { block: lang ? { text: '', kind, lang } : { text: '', kind }, element, runs: [] };
  reading.blocks.push(live);
  return live;
}

/** A line break parts words but not the block that it stands in; it has no text node, so no hit can begin or end in it. */
function partWords(current: OpenBlock | undefined, around: Surroundings): void {
  if (current?.element === around.element) current.block.text += '\n';
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
