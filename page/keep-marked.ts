import type { MatchResult, PageReport } from '../core/model/page-hits.ts';
import type { PageStatus } from '../core/model/page-state.ts';
import type { Settings } from '../core/model/settings.ts';
import type { PageText } from '../core/text/blocks.ts';
import { isCardHost } from './card-host.ts';
import { pageText } from './live-blocks.ts';
import { createLivePage } from './live-page.ts';
import { isUnchanged, marksOf, type Mark } from './marks.ts';
import type { Paint } from './paint.ts';
import { inSlices, metered, type Meter } from './slices.ts';
import { watchText, type TextWatch } from './watch.ts';

/** What a page is matched by. */
export interface MatchServices {
  match(page: PageText): Promise<MatchResult>;
  /** Told after each reading how many marks there are. */
  marked(count: number): void;
}

/** What the readings of a page have brought so far. */
export interface Marking {
  readonly status: PageStatus;
  /** Undefined until the page was matched. */
  readonly language: string | undefined;
  /** Undefined until marks were first painted. */
  readonly timings: PageReport['timings'] | undefined;
}

/** Reads and matches a page, marks it, and does so anew where it changes, until the signal aborts. */
export function keepMarked(
  document: Document,
  settings: Pick<Settings, 'languages'>,
  services: MatchServices,
  paint: Paint,
  signal: AbortSignal,
): Marking {
  const live = createLivePage(document);
  let status: PageStatus = 'waiting';
  let result: MatchResult | undefined;
  let timings: PageReport['timings'] | undefined;
  let watch: TextWatch | undefined;

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
        if (!signal.aborted) metered(meter, fail);
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
    mark(found);
  }

  /** What is marked already is as true as before, where it still says the same. */
  function fail(): void {
    status = 'failed';
    mark(paint.all.filter(isUnchanged));
  }

  function mark(found: readonly Mark[]): void {
    paint.show(found);
    watch?.around(found);
    services.marked(found.length);
  }

  const first = read();
  watch = watchText(document.documentElement, async (touched) => (await first, read(touched)), isCardHost, signal);
  return {
    get status() {
      return status;
    },
    get language() {
      return result?.language;
    },
    get timings() {
      return timings;
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
