import { isFoldedBy } from '../core/text/not-for-reading.ts';
import { nodesOf, type Mark } from './marks.ts';
import { attributeOf, parentOf } from './unshadowed.ts';

/** Most elements around marks whose styles are watched: those of some dozens of marks; a page full of marks has more. */
const MOST_AROUND_MARKS = 500;

/** Whether an element's own style folds its text away. */
export const isFolded = (element: Element): boolean => isFoldedBy(attributeOf(element, 'style'));

export interface FoldWatch {
  /** Watches an element that was met folded, until it is unfolded once. */
  add(element: Element): void;
  /** Watches what these marks stand in, until it is folded away, instead of what those before stood in. */
  around(marks: readonly Mark[]): void;
  stop(): void;
}

/**
 * Tells of elements whose own style has come to fold them away, or no longer does. Styles change in every frame where a page
 * moves something, so they are watched only on what a reading has passed by, and on what marks stand in.
 */
export function watchFolds(changed: (element: Element) => void): FoldWatch {
  let folded = new WeakSet<Element>();
  let open = new Set<Element>();
  const observed = new WeakSet<Element>();
  const look = (element: Element): void => {
    // One observer cannot let go of one element: what is watched no more costs a look into two sets.
    if (!folded.has(element) && !open.has(element)) return;
    if (folded.has(element) === isFolded(element)) return;
    folded.delete(element);
    open.delete(element);
    changed(element);
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) look(target as Element);
  });
  const observe = (element: Element): void => {
    if (observed.has(element)) return;
    observed.add(element);
    observer.observe(element, { attributeFilter: ['style'] });
  };
  return {
    add(element) {
      folded.add(element);
      open.delete(element);
      observe(element);
      // The page may have unfolded it since it was read.
      look(element);
    },
    around(marks) {
      open = elementsAround(marks);
      for (const element of open) {
        folded.delete(element);
        observe(element);
      }
      // The page may have folded some away since they were read.
      for (const element of open) look(element);
    },
    stop() {
      observer.disconnect();
      folded = new WeakSet();
      open.clear();
    },
  };
}

/** The elements that marks stand in, innermost first, those of shadow trees and their hosts too. */
function elementsAround(marks: readonly Mark[]): Set<Element> {
  const around = new Set<Element>();
  for (const node of marks.flatMap(nodesOf)) {
    let element = parentOf(node);
    for (; element && !around.has(element); element = parentOf(element)) {
      if (around.size === MOST_AROUND_MARKS) return around;
      around.add(element);
    }
  }
  return around;
}
