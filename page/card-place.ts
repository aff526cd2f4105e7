import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { CardPlace } from './card-host.ts';
import { EDGE } from './host-sheet.ts';

/** Gap between mark and card, CSS px; the pointer crosses it within the grace time. */
const GAP = 8;
/** A card lower than this is of no use; it may then cover the mark instead. CSS px. */
const LEAST_HEIGHT = 120;
/** Narrower viewports show the card as a sheet at the bottom, as touch readers expect. CSS px. */
const SHEET_BELOW = 480;

/** Keeps the card beside its mark while the page scrolls and changes; returns what stops that. */
export function keepPlaced(
  document: Document,
  host: HTMLElement,
  container: HTMLElement,
  place: CardPlace,
): () => void {
  const view = document.defaultView as Window;
  const set = (properties: Record<'top' | 'bottom' | 'left' | 'width', string>) => {
    for (const [name, value] of Object.entries(properties)) host.style.setProperty(`--${name}`, value, 'important');
  };
  const anchor: VirtualElement = {
    getBoundingClientRect: () => place.rects()[0] ?? new DOMRect(),
    getClientRects: place.rects,
    contextElement: place.context,
  };
  // The host itself is left-to-right, so the mark's own direction decides at which edge the card begins.
  const isRightToLeft = view.getComputedStyle(place.context).direction === 'rtl';
  let isPlaced = false;
  const update = () => {
    // Words that have left the page have no place; a card that is still read stays where it was.
    if (isPlaced && place.rects().length === 0) return;
    isPlaced = true;
    if (view.innerWidth < SHEET_BELOW) {
      container.dataset.layout = 'sheet';
      set({ top: 'auto', bottom: `${EDGE}px`, left: `${EDGE}px`, width: `${view.innerWidth - 2 * EDGE}px` });
      container.style.setProperty('--available-height', `${Math.round(view.innerHeight * 0.6)}px`);
      return;
    }
    void computePosition(anchor, host, {
      strategy: 'fixed',
      placement: isRightToLeft ? 'bottom-end' : 'bottom-start',
      middleware: [
        inline(place.pointer ?? {}),
        offset(GAP),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit', flipAlignment: false }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            container.style.setProperty('--available-height', `${Math.max(LEAST_HEIGHT, availableHeight)}px`),
        }),
      ],
    }).then(({ x, y }) => {
      set({ top: `${y}px`, bottom: 'auto', left: `${x}px`, width: 'max-content' });
    });
  };
  return autoUpdate(anchor, host, update, { animationFrame: false });
}
