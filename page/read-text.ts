import {
  HEADING_ELEMENTS,
  INLINE_ELEMENTS,
  SKIPPED_ELEMENTS,
  type BlockKind,
  type PageText,
  type TextBlock,
} from '../core/text/blocks.ts';
import type { Span } from '../core/spot/hits.ts';

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

export interface PageReading {
  blocks: readonly LiveBlock[];
  declaredLanguage?: string;
}

/** Nodes read between two chances to stop; some tenths of a millisecond. */
const NODES_A_STEP = 250;

/** How elements bear on the text inside them; cached, because siblings share ancestors. */
interface Surroundings {
  element: Element;
  skip: boolean;
  kind: BlockKind;
  lang?: string;
}

/** Reads the text blocks below a root. The walk has no script filter: measured, a filter callback costs ten times the walk. */
export function* readBlocks(root: Node): Generator<void, LiveBlock[], void> {
  const into: LiveBlock[] = [];
  let count = 0;
  const walk = (root.ownerDocument ?? (root as Document)).createNodeIterator(root, SHOW_ELEMENT | SHOW_TEXT);
  const known = new Map<Element, Surroundings>();
  let current: { element: Element; kind: BlockKind; lang?: string; text: string; runs: TextRun[] } | undefined;
  const flush = () => {
    if (current && current.text.trim() !== '') {
      const { text, kind, lang, element, runs } = current;
      into.push({ block: { text, kind, ...(lang && { lang }) }, element, runs });
    }
    current = undefined;
  };
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (++count % NODES_A_STEP === 0) yield;
    if (node.nodeType === ELEMENT) {
      // A line break parts words but not the block; it has no text node, so no hit can begin or end in it.
      if (current && (node as Element).localName === 'br') current.text += '\n';
      continue;
    }
    const parent = node.parentElement;
    if (!parent) continue;
    const around = surroundings(parent, known);
    if (around.skip) continue;
    if (current && current.element !== around.element) flush();
    current ??= { element: around.element, kind: around.kind, lang: around.lang, text: '', runs: [] };
    current.runs.push({ node: node as Text, start: current.text.length });
    current.text += (node as Text).data;
  }
  flush();
  return into;
}

/** Text blocks of a whole page, read in steps of about a thousandth of a second. */
export function* readPage(document: Document): Generator<void, PageReading, void> {
  const blocks = yield* readBlocks(document.body ?? document.documentElement ?? document);
  return { blocks, declaredLanguage: document.documentElement?.lang || undefined };
}

/** The page as the matcher takes it. */
export function pageText({ blocks, declaredLanguage }: PageReading): PageText {
  return { blocks: blocks.map(({ block }) => block), declaredLanguage };
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

function surroundings(element: Element, known: Map<Element, Surroundings>): Surroundings {
  const cached = known.get(element);
  if (cached) return cached;
  const name = element.localName;
  const above = element.parentElement ? surroundings(element.parentElement, known) : undefined;
  const inline = above !== undefined && INLINE_ELEMENTS.has(name);
  const found: Surroundings = {
    element: inline ? above.element : element,
    skip: above?.skip === true || SKIPPED_ELEMENTS.has(name) || isHidden(element),
    kind: inline ? above.kind : kindOf(name, above?.kind),
    lang: languageOf(element, above?.lang),
  };
  known.set(element, found);
  return found;
}

function kindOf(name: string, above: BlockKind | undefined): BlockKind {
  if (name === 'h1') return 'headline';
  if (HEADING_ELEMENTS.has(name)) return 'heading';
  return above ?? 'text';
}

function languageOf(element: Element, above: string | undefined): string | undefined {
  return element.localName === 'html' ? undefined : element.getAttribute('lang') || above;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}
