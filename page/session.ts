import type { PageReport } from '../core/model/page-hits.ts';
import type { PageState } from '../core/model/page-state.ts';
import type { Settings } from '../core/model/settings.ts';
import { keepMarked, type MatchServices } from './keep-marked.ts';
import { createMarkCards, type CardServices, type MarkCards } from './mark-cards.ts';
import { canPaint, createPaint } from './paint.ts';
import { pageReport, pageState } from './reports.ts';

/** What the page needs from outside: matching, card data, and a view of a card. */
export interface PageServices extends MatchServices, CardServices {}

export interface PageSession extends MarkCards {
  report(): PageReport | null;
  count(): number;
  state(): Omit<PageState, 'host' | 'began'>;
}

/** Reads, matches, paints, and shows cards until the signal aborts; then nothing of it is left in the page. */
export function createPageSession(
  document: Document,
  settings: Settings,
  services: PageServices,
  signal: AbortSignal,
): PageSession {
  const paint = createPaint();
  const cards = createMarkCards(document, settings, services, paint, signal);
  if (!canPaint()) {
    const state = () => pageState([], 'unreadable', undefined);
    return { ...cards, report: () => null, count: () => 0, state };
  }

  signal.addEventListener('abort', paint.clear);
  for (const kind of ['pointerover', 'visibilitychange'] as const)
    document.addEventListener(kind, paint.repair, { signal, capture: true, passive: true });
  const marked = (count: number) => {
    cards.settle();
    services.marked(count);
  };
  const marking = keepMarked(document, settings, { match: services.match, marked }, paint, signal);
  return {
    ...cards,
    report() {
      const { timings, language = '' } = marking;
      return timings ? pageReport(paint.all, language, timings, document) : null;
    },
    count: () => paint.all.length,
    state: () => pageState(paint.all, marking.status, marking.language),
  };
}
