import { platform, type Middleware, type Platform, type VirtualElement } from '@floating-ui/dom';
import { EDGE } from './host-sheet.ts';

/**
 * Measures for an element on the top layer: nothing clips it but the window, and its place is counted from the window's
 * corner. The library counts from the document element, which stands elsewhere where the page has given it a width, or
 * writes in columns from the right.
 */
export function inViewport(view: Window): Platform {
  const boxOf = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  };
  return {
    ...platform,
    getElementRects: ({ reference, floating }) => {
      const { x, y, width, height } = (reference as VirtualElement).getBoundingClientRect();
      return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...boxOf(floating) } };
    },
    getClippingRect: () => {
      const { offsetLeft: x, offsetTop: y, width, height } = view.visualViewport!;
      return { x, y, width, height };
    },
    getDimensions: boxOf,
  };
}

/** Keeps a card in the window while any of its mark is, though it then covers some of a mark that leaves no room beside it. */
export const inside: Middleware = {
  name: 'inside',
  async fn({ x, y, rects: { reference, floating }, elements, platform: measures, strategy }) {
    const window = await measures.getClippingRect({
      element: elements.floating,
      boundary: 'clippingAncestors',
      rootBoundary: 'viewport',
      strategy,
    });
    const isSeen =
      reference.x + reference.width > window.x &&
      reference.x < window.x + window.width &&
      reference.y + reference.height > window.y &&
      reference.y < window.y + window.height;
    if (!isSeen) return {};
    const within = (at: number, from: number, room: number, size: number) =>
      Math.max(from + EDGE, Math.min(at, from + room - EDGE - size));
    return {
      x: within(x, window.x, window.width, floating.width),
      y: within(y, window.y, window.height, floating.height),
    };
  },
};
