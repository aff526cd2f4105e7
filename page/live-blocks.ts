import type { PageText, TextBlock } from '../core/text/blocks.ts';
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
