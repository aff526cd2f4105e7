import type { Mark } from './marks.ts';
import { isInPage } from './unshadowed.ts';

/** Index of the name that all of the selected text is in; -1 where it is in none, and where nothing is selected. */
export function nameAtSelection(marks: readonly Mark[], document: Document): number {
  const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = document.getSelection() ?? {};
  if (!anchorNode || !focusNode || anchorOffset === undefined || focusOffset === undefined || isCollapsed) return -1;
  const range = document.createRange();
  return marks.findIndex(({ bounds, hit, live }) => {
    if (hit.kind !== 'name' || !isInPage(live.element)) return false;
    range.setStart(bounds.startContainer, bounds.startOffset);
    range.setEnd(bounds.endContainer, bounds.endOffset);
    return range.isPointInRange(anchorNode, anchorOffset) && range.isPointInRange(focusNode, focusOffset);
  });
}

/** Index of the mark that the caret or the end of the selection is in; of several, the shortest. -1 where it is in none. */
export function markAtCaret(marks: readonly Mark[], document: Document): number {
  const { focusNode, focusOffset } = document.getSelection() ?? {};
  if (!focusNode || focusOffset === undefined) return -1;
  const range = document.createRange();
  let found = -1;
  let shortest = Infinity;
  marks.forEach(({ bounds, hit, live }, index) => {
    if (!isInPage(live.element) || hit.end - hit.start >= shortest) return;
    range.setStart(bounds.startContainer, bounds.startOffset);
    range.setEnd(bounds.endContainer, bounds.endOffset);
    if (!range.isPointInRange(focusNode, focusOffset)) return;
    found = index;
    shortest = hit.end - hit.start;
  });
  return found;
}
