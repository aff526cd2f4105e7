import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type Placement,
  type VirtualElement,
} from '@floating-ui/dom';
import type { CardPlace } from './card-host.ts';
import { EDGE } from './host-sheet.ts';
import { inside, inViewport } from './in-viewport.ts';

/** Gap between mark and card, CSS px; the pointer crosses it within the grace time. */
const GAP = 8;
/** A card lower than this is of no use; it may then cover the mark instead. CSS px. */
const LEAST_HEIGHT = 120;
/** A card lower than this has no room for a bar and a footer that stay while its text is scrolled. CSS px. */
const LOW = 260;
/** In narrower windows a card that no pointer asked for is a sheet at the edge, as touch readers expect. CSS px. */
const SHEET_BELOW = 480;
/** How much of the window's height a sheet takes. */
const SHEET_SHARE = { most: 0.6, least: 0.4 };

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
  const limit = (height: number) => {
    container.style.maxHeight = `${height}px`;
    container.toggleAttribute('data-low', height < LOW);
  };
  // The host itself is left-to-right, so the mark's own direction decides at which edge the card begins.
  const { direction, writingMode } = view.getComputedStyle(place.context);
  const isVertical = writingMode !== 'horizontal-tb';
  const placements = placementsBy(writingMode, direction === 'rtl');
  const column = isVertical ? nearestTo(place) : 0;
  // A name that goes on in the next column has nothing of it between the two.
  const rects = () => (isVertical ? place.rects().slice(column, column + 1) : place.rects());
  const anchor: VirtualElement = {
    getBoundingClientRect: () => rects()[0] ?? new DOMRect(),
    getClientRects: rects,
    contextElement: place.context,
  };
  const platform = inViewport(view);
  let sheet: Sheet | undefined;
  let isPlaced = false;
  const update = () => {
    // Words that have left the page have no place; a card that is still read stays where it was.
    if (isPlaced && place.rects().length === 0) return;
    isPlaced = true;
    if (view.innerWidth < SHEET_BELOW && !place.pointer) {
      // Where it once stands it stays: a sheet that changes sides cannot be read.
      sheet ??= sheetBeside(place.rects(), view.innerHeight);
      container.dataset.layout = 'sheet';
      set({
        top: sheet.isAbove ? `${EDGE}px` : 'auto',
        bottom: sheet.isAbove ? 'auto' : `${EDGE}px`,
        left: `${EDGE}px`,
        width: `${view.innerWidth - 2 * EDGE}px`,
      });
      limit(Math.round(view.innerHeight * sheet.share));
      return;
    }
    void computePosition(anchor, host, {
      strategy: 'fixed',
      placement: placements[0],
      platform,
      middleware: [
        inline(place.pointer ?? {}),
        offset(GAP),
        flip({
          padding: EDGE,
          fallbackStrategy: 'bestFit',
          fallbackPlacements: placements.slice(1),
          crossAxis: !isVertical,
        }),
        shift({ padding: EDGE }),
        size({ padding: EDGE, apply: ({ availableHeight }) => limit(Math.max(LEAST_HEIGHT, availableHeight)) }),
        inside,
      ],
    }).then(({ x, y }) => {
      set({ top: `${y}px`, bottom: 'auto', left: `${x}px`, width: 'max-content' });
    });
  };
  return autoUpdate(anchor, host, update, { animationFrame: false });
}

/** Where a card may stand, best first: on the lines that come next, so that the one it is about can be read on. */
function placementsBy(writingMode: string, isRightToLeft: boolean): Placement[] {
  const lines: Placement[] = isRightToLeft ? ['bottom-end', 'top-end'] : ['bottom-start', 'top-start'];
  if (writingMode === 'horizontal-tb') return lines;
  return writingMode.endsWith('-lr')
    ? ['right-start', 'left-start', ...lines]
    : ['left-start', 'right-start', ...lines];
}

/** Index of the rectangle that the pointer is at; the first without one. */
function nearestTo({ rects, pointer }: CardPlace): number {
  if (!pointer) return 0;
  const { x, y } = pointer;
  const away = rects().map((rect) => Math.max(rect.left - x, x - rect.right, rect.top - y, y - rect.bottom));
  return Math.max(0, away.indexOf(Math.min(...away)));
}

interface Sheet {
  isAbove: boolean;
  /** Of the window's height. */
  share: number;
}

/** The edge at which a sheet leaves its mark to be seen, the lower one where both do. */
function sheetBeside(rects: readonly DOMRect[], height: number): Sheet {
  const { most, least } = SHEET_SHARE;
  const room = (pixels: number) => (pixels - EDGE - GAP) / height;
  const below = rects.length > 0 ? room(height - Math.max(...rects.map(({ bottom }) => bottom))) : most;
  const above = rects.length > 0 ? room(Math.min(...rects.map(({ top }) => top))) : 0;
  const isAbove = below < most && above > below;
  return { isAbove, share: Math.max(least, Math.min(most, isAbove ? above : below)) };
}
