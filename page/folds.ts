import { isFoldedBy } from '../core/text/not-for-reading.ts';
import { attributeOf } from './unshadowed.ts';

/** Whether an element's own style folds its text away. */
export const isFolded = (element: Element): boolean => isFoldedBy(attributeOf(element, 'style'));

export interface FoldWatch {
  /** Watches an element that was met folded, until it is unfolded once; what is read then stays read. */
  add(element: Element): void;
  stop(): void;
}

/**
 * Tells of elements whose own style no longer folds them away. Styles change in every frame where a page moves something, so
 * they are watched on the elements that a reading has passed by only, and there until the first time they are unfolded.
 */
export function watchFolds(unfolded: (element: Element) => void): FoldWatch {
  let folded = new WeakSet<Element>();
  const look = (element: Element): void => {
    if (!folded.has(element) || isFolded(element)) return;
    folded.delete(element);
    unfolded(element);
  };
  const observer = new MutationObserver((records) => {
    // One observer cannot let go of one element: what is open already costs a look into a set.
    for (const { target } of records) look(target as Element);
  });
  return {
    add(element) {
      folded.add(element);
      observer.observe(element, { attributeFilter: ['style'] });
      // The page may have unfolded it since it was read.
      look(element);
    },
    stop() {
      observer.disconnect();
      folded = new WeakSet();
    },
  };
}
