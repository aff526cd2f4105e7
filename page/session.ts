import type { CardData } from '../core/card/card-data.ts';
import type { MarkedHit, MatchResult, PageReport } from '../core/model/page-hits.ts';
import type { PageState, PageStatus } from '../core/model/page-state.ts';
import type { Settings } from '../core/model/settings.ts';
import type { PageText } from '../core/text/blocks.ts';
import { createCardHost } from './card-host.ts';
import { createHitTest, rectsOf } from './hit-test.ts';
import { createHover } from './hover.ts';
import { canPaint, clearMarks, isSameMark, isUnchanged, marksOf, paintMarks, type Mark, type Marks } from './marks.ts';
import { pageText, readPage } from './read-text.ts';
import { pageReport, pageState } from './reports.ts';
import { inSlices } from './slices.ts';
import { watchText } from './watch.ts';

/** What the page needs from outside: matching, card data, and a view of a card. */
export interface PageServices {
  match(page: PageText): Promise<MatchResult>;
  card(hit: MarkedHit): Promise<CardData | null>;
  /** Puts a card into a container inside the closed shadow root; returns what takes it out again. */
  render(container: HTMLElement, data: CardData, actions: CardActions): () => void;
  /** Style sheet of the card. */
  css: string;
  /** Told after each reading how many marks there are. */
  marked(count: number): void;
}

export interface CardActions {
  close(): void;
  pin(pinned: boolean): void;
}

export interface PageSession {
  report(): PageReport | null;
  state(): Omit<PageState, 'host'>;
  /** Scrolls to a mark and opens its card. */
  reveal(index: number): void;
  /** Goes to the next or previous mark from the one last shown. */
  step(to: 'next' | 'previous' | 'here'): void;
}

/** Reads, matches, paints, and shows cards until the signal aborts; then nothing of it is left in the page. */
export function createPageSession(
  document: Document,
  settings: Settings,
  services: PageServices,
  signal: AbortSignal,
): PageSession {
  let marks: Marks = { all: [], at: () => [], clear: clearMarks };
  let status: PageStatus = 'waiting';
  let language: string | undefined;
  let timings: PageReport['timings'] | undefined;
  let shown = -1;
  let reading = 0;
  /** The next card was asked for by a command: it takes the focus when it is there. */
  let byKeyboard = false;
  const range = document.createRange();
  const host = createCardHost(document, services.css, signal);
  const hover = createHover({ document, settings, hitTest: createHitTest(document, () => marks), host, open, signal });

  async function read(): Promise<void> {
    const turn = ++reading;
    const start = performance.now();
    const page = await inSlices(readPage(document), signal);
    if (!page || turn !== reading) return;
    const extracted = performance.now();
    if (page.blocks.length === 0) {
      settle([], 'nothing-on-file');
      timings = { extract_ms: extracted - start, match_ms: 0, paint_ms: 0 };
      return;
    }
    let result: MatchResult;
    try {
      result = await patiently(() => services.match(pageText(page)), signal);
    } catch {
      if (!signal.aborted) status = 'failed';
      return;
    }
    // A later reading has begun, or the session is over: this answer is about a page that is no more.
    if (signal.aborted || turn !== reading) return;
    const painting = performance.now();
    language = result.language;
    const off = settings.languages !== null && !settings.languages.includes(language);
    settle(marksOf(page.blocks, result.hits).filter(isUnchanged), off ? 'language-off' : 'on');
    timings = {
      extract_ms: extracted - start,
      match_ms: result.matchMs,
      paint_ms: performance.now() - painting,
    };
  }

  function settle(found: readonly Mark[], next: PageStatus): void {
    marks = paintMarks(found);
    status = next === 'on' && found.length === 0 ? 'nothing-on-file' : next;
    services.marked(found.length);
  }

  async function open(mark: Mark, isCurrent: () => boolean, pointer?: { x: number; y: number }): Promise<boolean> {
    const data = await services.card(mark.hit).catch(() => null);
    if (!data || signal.aborted || !isCurrent() || !isUnchanged(mark)) return false;
    // The page may have been read again while the card was fetched: the mark is then another object at the same place.
    const place = marks.all.findIndex((other) => isSameMark(other, mark));
    if (place >= 0) shown = place;
    host.show({ rects: () => rectsOf(mark, range), pointer, context: mark.live.element }, (container) =>
      services.render(container, data, { close: hover.dismiss, pin: hover.pin }),
    );
    if (byKeyboard) host.focus();
    byKeyboard = false;
    return true;
  }

  function reveal(index: number): void {
    const mark = marks.all[index];
    if (!mark) return;
    mark.live.element.scrollIntoView({ block: 'center', inline: 'nearest' });
    hover.openNow(mark);
  }

  if (canPaint()) {
    signal.addEventListener('abort', () => clearMarks());
    watchText(document.documentElement, () => void read(), host.is, signal);
    void read();
  } else status = 'unreadable';

  return {
    report: () => (timings ? pageReport(marks.all, language ?? '', timings, document) : null),
    state: () => pageState(marks.all, status, language),
    reveal,
    step(to) {
      const { length } = marks.all;
      if (length === 0) return;
      byKeyboard = true;
      reveal(to === 'here' ? Math.max(shown, 0) : (shown + (to === 'next' ? 1 : -1) + length) % length);
    },
  };
}

/** Waits before the second and third try, ms: a background that is just being installed or updated answers nobody. */
const TRY_AGAIN_MS = [300, 2_000];

async function patiently<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const wait of TRY_AGAIN_MS) {
    try {
      return await ask();
    } catch (error) {
      if (signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return ask();
}
