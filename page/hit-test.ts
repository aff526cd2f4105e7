import type { Mark } from './marks.ts';
import type { Paint } from './paint.ts';

/** How far outside a mark's rectangle the pointer may be, CSS px: the underline sits below the letters. */
const SLACK = 3;

/** One range for every measurement; making one per pointer move would cost more than the test itself. */
type Measure = Range;

export interface HitTest {
  /** The innermost mark under a point of the viewport, or undefined. */
  (x: number, y: number): Mark | undefined;
}

/**
 * Hit test by caret: the text node under the point, the marks in it, then the marks' rectangles. The caret alone is not
 * enough: between lines and beside text it snaps to the nearest letter.
 */
export function createHitTest(document: Document, paint: Pick<Paint, 'at' | 'inShadow'>): HitTest {
  const range: Measure = document.createRange();
  return (x, y) => {
    const node = textNodeAt(document, x, y);
    const inText = node ? paint.at(node) : [];
    let best: Mark | undefined;
    for (const mark of inText.length > 0 ? inText : paint.inShadow) {
      if (best && length(best) <= length(mark)) continue;
      if (rectsOf(mark, range).some((rect) => contains(rect, x, y))) best = mark;
    }
    return best;
  };
}

/** Rectangles of a mark in the viewport, one a line; none where its nodes have left the page. */
export function rectsOf(mark: Mark, range: Range): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = mark.bounds;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  if (startOffset > (startContainer as Text).length || endOffset > (endContainer as Text).length) return [];
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()];
}

const length = ({ hit }: Mark) => hit.end - hit.start;

const contains = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/** Node.TEXT_NODE and, in XML, Node.CDATA_SECTION_NODE. */
const TEXT_TYPES: ReadonlySet<number> = new Set([3, 4]);

function textNodeAt(document: Document, x: number, y: number): Node | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  const node = caret ? caret.offsetNode : document.caretRangeFromPoint?.(x, y)?.startContainer;
  return node && TEXT_TYPES.has(node.nodeType) ? node : undefined;
}
