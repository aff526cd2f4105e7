import { BREATHS, BREATH_MS, HOST_SHEET } from './host-sheet.ts';

/** Elements of pages that are no HTML, an XML document or a drawing, are made in another namespace unless it is named. */
const XHTML = 'http://www.w3.org/1999/xhtml';

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
  /**
   * Shows what `render` puts into the card's container; replaces a card that is open.
   * @param drawn a container that was drawn into ahead
   */
  show(place: CardPlace, look: CardLook, render: (container: HTMLElement) => () => void, drawn?: HTMLElement): void;
  hide(): void;
  /** A container like the card's that is nowhere in the page. */
  offstage(): HTMLElement;
  readonly isOpen: boolean;
  /** Whether the reader is in the card, by pointer or focus. */
  readonly isInUse: boolean;
  /** True where an event came from inside the card. */
  holds(event: Event): boolean;
  focus(): void;
}

const hosts = new WeakSet<Node>();

/** True for the element of any card of ours: their coming and going is no change of the page. */
export const isCardHost = (node: Node): boolean => hosts.has(node);

/** The card's element: attached only while a card shows, on the top layer, closed to the page's scripts and styles. */
export function createCardHost(document: Document, signal: AbortSignal): CardHost {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let undo: (() => void) | undefined;

  let focusedBefore: Element | null = null;

  function hide(): void {
    // What the reader has turned to meanwhile keeps the focus.
    if (root?.activeElement || isNowhere(document)) giveFocus(focusedBefore);
    focusedBefore = null;
    undo?.();
    undo = undefined;
    host?.remove();
  }

  function build(css: string, container: HTMLElement): HTMLElement {
    if (!host || !root) {
      host = makeDiv(document);
      hosts.add(host);
      host.setAttribute('popover', 'manual');
      root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(HOST_SHEET + css);
      root.adoptedStyleSheets = [sheet];
    }
    container.id = 'breathing';
    root.replaceChildren(container);
    return host;
  }

  const show: CardHost['show'] = (place, look, render, drawn) => {
    hide();
    const container = drawn ?? makeDiv(document);
    const element = build(look.css, container);
    const unrender = render(container);
    const parent = topmost(document);
    // A page zoomed by its own style shows the card as large as any other, and its place is counted in plain pixels.
    element.style.setProperty('--zoom', String(1 / ((parent as { currentCSSZoom?: number }).currentCSSZoom || 1)));
    parent.append(element);
    element.showPopover();
    const stopBreathing = breathe(container);
    const unplace = look.keepPlaced(document, element, container, place);
    undo = () => {
      stopBreathing();
      unplace();
      unrender();
    };
  };

  signal.addEventListener('abort', hide);
  return {
    show,
    hide,
    offstage: () => makeDiv(document),
    get isOpen() {
      return host?.isConnected ?? false;
    },
    get isInUse() {
      return host !== undefined && (host.matches(':hover') || (root?.activeElement ?? null) !== null);
    },
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

const isNowhere = ({ activeElement, body }: Document) => activeElement === null || activeElement === body;

/** Fields of a form may be named as what gives it the focus; links in drawings can have it too. */
function giveFocus(element: Element | null): void {
  const kind = [HTMLElement, SVGElement].find((one) => element instanceof one);
  kind?.prototype.focus.call(element as HTMLElement & SVGElement, { preventScroll: true });
}

const makeDiv = (document: Document) => document.createElementNS(XHTML, 'div') as HTMLElement;

/** Keeps saying that the script is there; returns what stops that. See the host's sheet. */
function breathe(container: HTMLElement): () => void {
  let count = 0;
  const next = () => (container.style.animationName = BREATHS[count++ % BREATHS.length]);
  next();
  const timer = setInterval(next, BREATH_MS);
  return () => clearInterval(timer);
}
