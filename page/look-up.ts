import { createCardHost, type CardLook } from './card-host.ts';
import { onTrusted } from './trusted-events.ts';

/** Shows a card that belongs to no mark: for text the reader selected, or in another's place. Closes on Escape and on a click outside. */
export function createLookUp(document: Document, signal: AbortSignal) {
  const host = createCardHost(document, signal);
  onTrusted(
    document,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !host.isOpen) return;
      event.preventDefault();
      event.stopPropagation();
      host.hide();
    },
    { signal, passive: false },
  );
  onTrusted(
    document,
    'click',
    (event) => {
      if (host.isOpen && !host.holds(event)) host.hide();
    },
    { signal },
  );
  return {
    hide: host.hide,
    isOpen: () => host.isOpen,
    /** @param place at whose upper edge it is shown; without, at the selection */
    show(look: CardLook, render: (container: HTMLElement) => () => void, place?: DOMRect): void {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      const start = range?.startContainer;
      const context = start instanceof Element ? start : (start?.parentElement ?? document.documentElement);
      const rects = () =>
        place ? [new DOMRect(place.x, place.y, place.width, 0)] : range ? [...range.getClientRects()] : [];
      host.show({ rects, context }, look, render);
      host.focus();
    },
  };
}
