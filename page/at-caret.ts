import type { Mark } from './marks.ts';

/** Index of the mark that the caret or the end of the selection is in; of several, the shortest. -1 where it is in none. */
export function markAtCaret(marks: readonly Mark[], document: Document): number {
  const { focusNode, focusOffset } = document.getSelection() ?? {};
  if (!focusNode || focusOffset === undefined) return -1;
  const range = document.createRange();
  let found = -1;
  let shortest = Infinity;
  marks.forEach(({ bounds, hit, live }, index) => {
    if (!live.element.isConnected || hit.end - hit.start >= shortest) return;
    range.setStart(bounds.startContainer, bounds.startOffset);
    range.setEnd(bounds.endContainer, bounds.endOffset);
    if (!range.isPointInRange(focusNode, focusOffset)) return;
    found = index;
    shortest = hit.end - hit.start;
  });
  return found;
}
