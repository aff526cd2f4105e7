import type { CardData } from '../core/card/card-data.ts';
import type { MarkedHit, MatchResult, PageReport } from '../core/model/page-hits.ts';
import type { PageState, PageStatus } from '../core/model/page-state.ts';
import type { Settings } from '../core/model/settings.ts';
import type { PageText } from '../core/text/blocks.ts';
import { markAtCaret } from './at-caret.ts';
import { createCardHost, isCardHost, type CardLook } from './card-host.ts';
import { createHitTest, rectsOf } from './hit-test.ts';
import { createHover } from './hover.ts';
import { createLivePage } from './live-page.ts';
import { isSameMark, isUnchanged, marksOf, type Mark } from './marks.ts';
import { canPaint, createPaint } from './paint.ts';
import { pageText } from './live-blocks.ts';
import { pageReport, pageState, textOf } from './reports.ts';
import { inSlices, metered, type Meter } from './slices.ts';
import { watchText, type TextWatch } from './watch.ts';

/** What the page needs from outside: matching, card data, and a view of a card. */
export interface PageServices {
  match(page: PageText): Promise<MatchResult>;
  card(hit: MarkedHit): Promise<CardData | null>;
  look(): Promise<SessionLook>;
  /** Told after each reading how many marks there are. */
  marked(count: number): void;
}

export interface SessionLook extends CardLook {
  /** Puts a card into a container inside the closed shadow root; returns what takes it out again. `words` are those marked. */
  render(container: HTMLElement, data: CardData, actions: CardActions, words: string): () => void;
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
  /** Goes to the next or previous mark from the one last shown, or opens the card at the caret. */
  step(to: 'next' | 'previous' | 'here'): void;
}

/** Reads, matches, paints, and shows cards until the signal aborts; then nothing of it is left in the page. */
export function createPageSession(
  document: Document,
  settings: Settings,
  services: PageServices,
  signal: AbortSignal,
): PageSession {
  const live = createLivePage(document);
  const paint = createPaint();
  let status: PageStatus = 'waiting';
  let result: MatchResult | undefined;
  let timings: PageReport['timings'] | undefined;
  let shown = -1;
  /** The next card was asked for by a command or from the popup: it takes the focus when it is there. */
  let byKeyboard = false;
  let watch: TextWatch | undefined;
  const range = document.createRange();
  /** What was asked for while the pointer still rested. */
  let asked: { hit: MarkedHit; answer: Promise<[CardData | null, SessionLook] | null> } | undefined;
  const host = createCardHost(document, signal);
  const hitTest = createHitTest(document, paint);
  const hover = createHover({ document, settings, hitTest, host, prepare, open, signal });

  /** Reads the page, or only what was touched, and marks it anew. Resolves to the main-thread time it took, ms. */
  async function read(touched?: ReadonlySet<Node>): Promise<number> {
    const meter: Meter = { ms: 0, longestMs: 0 };
    const outcome = await inSlices(touched ? live.readTouched(touched) : live.readAll(), signal, meter);
    if (!outcome) return meter.ms;
    for (const root of outcome.shadowRoots) watch?.also(root);
    for (const element of outcome.folded) watch?.fold(element);
    const extracted = meter.ms;
    const blocks = live.blocks();
    if (blocks.length === 0) result = undefined;
    else if (outcome.changed || !result) {
      // Until the answer is there, what was found before belongs to other words.
      result = undefined;
      try {
        result = await match(meter);
      } catch {
        if (!signal.aborted) status = 'failed';
        return meter.ms;
      }
    }
    if (signal.aborted) return meter.ms;
    const painting = meter.ms;
    metered(meter, settle);
    timings = {
      extract_ms: extracted,
      match_ms: result?.matchMs ?? 0,
      send_ms: painting - extracted,
      paint_ms: meter.ms - painting,
      longest_task_ms: Math.max(timings?.longest_task_ms ?? 0, meter.longestMs),
      marked_at_ms: timings?.marked_at_ms ?? performance.now(),
    };
    return meter.ms;
  }

  async function match(meter: Meter): Promise<MatchResult> {
    const page = metered(meter, () => pageText(live.blocks(), document));
    return patiently(() => metered(meter, () => services.match(page)), signal);
  }

  function settle(): void {
    const found = result ? marksOf(live.blocks(), result.hits).filter(isUnchanged) : [];
    const isOff = result && settings.languages !== null && !settings.languages.includes(result.language);
    const isUnknown = result && !result.isKnownLanguage;
    const why = isOff ? 'language-off' : isUnknown ? 'no-language' : 'nothing-on-file';
    status = found.length > 0 ? 'on' : why;
    paint.show(found);
    services.marked(found.length);
  }

  function prepare({ hit }: Mark): void {
    asked = { hit, answer: Promise.all([services.card(hit), services.look()]).catch(() => null) };
  }

  async function open(mark: Mark, isCurrent: () => boolean, pointer?: { x: number; y: number }): Promise<boolean> {
    if (asked?.hit !== mark.hit) prepare(mark);
    const answer = asked?.answer;
    asked = undefined;
    const [data, look] = (await answer) ?? [];
    if (!data || !look || signal.aborted || !isCurrent() || !isUnchanged(mark)) return false;
    // The page may have been read again while the card was fetched: the mark is then another object at the same place.
    const place = paint.all.findIndex((other) => isSameMark(other, mark));
    if (place >= 0) shown = place;
    const actions = { close: hover.dismiss, pin: hover.pin };
    host.show({ rects: () => rectsOf(mark, range), pointer, context: mark.live.element }, look, (container) =>
      look.render(container, data, actions, textOf(mark)),
    );
    if (byKeyboard) host.focus();
    byKeyboard = false;
    paint.fade(mark.hit.id);
    return true;
  }

  function reveal(index: number): void {
    const mark = paint.all[index];
    if (!mark) return;
    byKeyboard = true;
    mark.live.element.scrollIntoView({ block: 'center', inline: 'nearest' });
    hover.openNow(mark);
  }

  /** Goes on from the mark last shown to one that is to be seen: text may lie folded away. */
  function step(to: 'next' | 'previous' | 'here'): void {
    const { length } = paint.all;
    const stride = to === 'previous' ? -1 : 1;
    const atCaret = to === 'here' ? markAtCaret(paint.all, document) : -1;
    const here = atCaret >= 0 ? atCaret : Math.max(shown, 0);
    let index = to === 'here' ? here : shown + (to === 'previous' && shown < 0 ? 0 : stride);
    for (let tried = 0; tried < length; tried++, index += stride) {
      const place = ((index % length) + length) % length;
      if (rectsOf(paint.all[place], range).length === 0) continue;
      reveal(place);
      return;
    }
  }

  if (canPaint()) {
    signal.addEventListener('abort', paint.clear);
    for (const kind of ['pointerover', 'visibilitychange'] as const)
      document.addEventListener(kind, paint.repair, { signal, capture: true, passive: true });
    const first = read();
    watch = watchText(document.documentElement, async (touched) => (await first, read(touched)), isCardHost, signal);
  } else status = 'unreadable';

  return {
    report: () => (timings ? pageReport(paint.all, result?.language ?? '', timings, document) : null),
    state: () => pageState(paint.all, status, result?.language),
    reveal,
    step,
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
