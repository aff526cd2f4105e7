/** Least distance from the edges of the viewport, CSS px. */
export const EDGE = 8;

/**
 * Undoes whatever the page's style says of `div`s: `!important` inside a shadow tree wins over `!important` of the page,
 * inline style included, so the place comes in by custom properties, which `all` does not reset.
 */
const HOST_SHEET = `
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
  zoom: var(--zoom, 1) !important;
}
`;

export interface CardPlace {
  /** The mark's rectangles in the viewport, now. */
  rects(): DOMRect[];
  /** Where the pointer was, so that a name wrapped over two lines gets its card at the right one. */
  pointer?: { x: number; y: number };
  /** An element the mark is in, for scroll containers. */
  context: Element;
}

/**
 * What draws cards and finds their place. It comes by a script of its own before the first card, as most pages are left
 * without one having been opened.
 */
export interface CardLook {
  /** Style sheet of the card. */
  css: string;
  /** Keeps the host beside its mark; returns what stops that. */
  keepPlaced(document: Document, host: HTMLElement, container: HTMLElement, place: CardPlace): () => void;
}

export interface CardHost {
  /** Shows what `render` puts into the card's container; replaces a card that is open. */
  show(place: CardPlace, look: CardLook, render: (container: HTMLElement) => () => void): void;
  hide(): void;
  readonly isOpen: boolean;
  /** True for the card's own element. */
  is(node: Node): boolean;
  /** True where an event came from inside the card. */
  holds(event: Event): boolean;
  focus(): void;
}

/** The card's element: attached only while a card shows, on the top layer, closed to the page's scripts and styles. */
export function createCardHost(document: Document, signal: AbortSignal): CardHost {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let undo: (() => void) | undefined;

  let focusedBefore: Element | null = null;

  function hide(): void {
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    focusedBefore = null;
    undo?.();
    undo = undefined;
    host?.remove();
  }

  function build(css: string): { element: HTMLElement; container: HTMLElement } {
    if (!host || !root) {
      host = document.createElement('div');
      host.setAttribute('popover', 'manual');
      root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(HOST_SHEET + css);
      root.adoptedStyleSheets = [sheet];
    }
    const container = document.createElement('div');
    root.replaceChildren(container);
    return { element: host, container };
  }

  function show(place: CardPlace, look: CardLook, render: (container: HTMLElement) => () => void): void {
    hide();
    const { element, container } = build(look.css);
    const unrender = render(container);
    const parent = topmost(document);
    // A page zoomed by its own style shows the card as large as any other, and its place is counted in plain pixels.
    element.style.setProperty('--zoom', String(1 / ((parent as { currentCSSZoom?: number }).currentCSSZoom || 1)));
    parent.append(element);
    element.showPopover();
    const unplace = look.keepPlaced(document, element, container, place);
    undo = () => {
      unplace();
      unrender();
    };
  }

  signal.addEventListener('abort', hide);
  return {
    show,
    hide,
    get isOpen() {
      return host?.isConnected ?? false;
    },
    is: (node) => node === host,
    holds: (event) => host !== undefined && event.composedPath().includes(host),
    focus() {
      focusedBefore = document.activeElement;
      root?.querySelector<HTMLElement>('[tabindex], a, button')?.focus({ preventScroll: true });
    },
  };
}

/** Where the host must stand to be seen: inside an open modal dialog or the fullscreen element, else the document element. */
function topmost(document: Document): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}
