import { createCardHost, type CardLook } from './card-host.ts';

/** Shows a card for text the reader selected, whether or not the page has marks. Closes on Escape and on a click outside. */
export function createLookUp(document: Document, signal: AbortSignal) {
  const host = createCardHost(document, signal);
  const options = { signal, capture: true };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !host.isOpen) return;
      event.preventDefault();
      event.stopPropagation();
      host.hide();
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (host.isOpen && !host.holds(event)) host.hide();
    },
    options,
  );
  return {
    hide: host.hide,
    show(look: CardLook, render: (container: HTMLElement) => () => void): void {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      const start = range?.startContainer;
      const context = start instanceof Element ? start : (start?.parentElement ?? document.documentElement);
      host.show({ rects: () => (range ? [...range.getClientRects()] : []), context }, look, render);
      host.focus();
    },
  };
}
