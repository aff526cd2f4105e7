/** Least distance from the edges of the viewport, CSS px. */
export const EDGE = 8;

/**
 * A card is seen for so long, ms, unless its script says again that it is there: Firefox ends scripts of an add-on that was
 * switched off or removed without a word, and nobody else could take their card out of the page.
 */
const LAST_BREATH_MS = 5_000;

/** How often that is said while a card shows, ms. */
export const BREATH_MS = 2_000;

/** Two names for one animation: changing from one to the other begins it anew. */
export const BREATHS = ['on-record-in', 'on-record-out'] as const;

/**
 * Undoes whatever the page's style says of `div`s: `!important` inside a shadow tree wins over `!important` of the page,
 * inline style included, so the place comes in by custom properties, which `all` does not reset. The host itself catches no
 * pointer: it stays behind where its script has ended. A page is printed without it. The card does not inherit its place, or all
 * of it would have to be styled anew wherever it goes.
 */
export const HOST_SHEET = `
:host {
  all: initial !important;
  direction: ltr !important;
  position: fixed !important;
  inset: var(--top, 0) auto var(--bottom, auto) var(--left, 0) !important;
  width: var(--width, max-content) !important;
  max-width: calc(100vw - ${2 * EDGE}px) !important;
  height: auto !important;
  display: block !important;
  overflow: visible !important;
  pointer-events: none !important;
  zoom: var(--zoom, 1) !important;
}
@media print {
  :host {
    display: none !important;
  }
}
#breathing {
  --top: initial;
  --bottom: initial;
  --left: initial;
  --width: initial;
  display: flex;
  flex-direction: column;
  pointer-events: auto;
  animation: 1ms ${LAST_BREATH_MS}ms forwards;
}
${BREATHS.map((name) => `@keyframes ${name} { to { visibility: hidden; } }`).join('\n')}
`;
