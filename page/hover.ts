import type { Settings } from '../core/model/settings.ts';
import type { CardHost } from './card-host.ts';
import type { HitTest } from './hit-test.ts';
import { hoverStep, IDLE, type HoverEvent, type HoverState } from './hover-intent.ts';
import { isSameMark, type Mark } from './marks.ts';
import { watchModifier } from './modifier-key.ts';
import { onTrusted } from './trusted-events.ts';
import { isWithin } from './unshadowed.ts';

export interface Hover {
  dismiss(): void;
  pin(pinned: boolean): void;
  /** Takes a card away whose words have left the page, unless it is pinned. */
  lose(): void;
  openNow(mark: Mark): void;
}

/**
 * How long before the dwell time is over a card is asked for, ms: enough for a background that sleeps to wake, late enough
 * that a pointer passing over a line of marks asks for none.
 */
const PREPARE_MS = 200;

/** Most that a report of the pointer may be behind the pointer, ms; a clock that says more is not to be believed. */
const MOST_LATE_MS = 50;

interface HoverOptions {
  document: Document;
  settings: Pick<Settings, 'dwell' | 'grace' | 'modifier'>;
  hitTest: HitTest;
  host: CardHost;
  /** Fetches a card that may be shown soon. */
  prepare(mark: Mark): unknown;
  /** Shows a card; false where it came too late or there is none. */
  open(mark: Mark, isCurrent: () => boolean, pointer?: { x: number; y: number }): Promise<boolean>;
  signal: AbortSignal;
}

/** Wires pointer, keys and touch to the hover machine. All listeners are passive and go with the signal. */
export function createHover({ document, settings, hitTest, host, prepare, open, signal }: HoverOptions): Hover {
  let state: HoverState<Mark> = IDLE;
  let pointer: { x: number; y: number } | undefined;
  let frame = 0;
  let latest: PointerEvent | undefined;
  /** How long the pointer already rests on what is looked at, ms: events wait for a frame, and a look for the next. */
  let late = 0;
  /** Whether the modifier was pressed since the pointer came to rest. */
  let isHeld = false;

  function dispatch(event: HoverEvent<Mark>): void {
    const step = hoverStep(state, event, isSameMark);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.kind === 'hide') host.hide();
      else if (effect.kind === 'wait') {
        const wait = settings[effect.for] - (effect.for === 'dwell' ? late : 0);
        if (effect.for === 'dwell') setTimeout(foresee, wait - PREPARE_MS, effect.token);
        setTimeout(() => {
          if (!signal.aborted) dispatch({ kind: 'timer', token: effect.token });
        }, wait);
      } else {
        const at = event.kind === 'open-now' ? undefined : pointer;
        void open(effect.target, () => 'target' in state && state.target === effect.target, at).then((isShown) => {
          if (!isShown && state.token === effect.token) dispatch({ kind: 'dismiss' });
        });
      }
    }
  }

  /** Has the card of the mark that the pointer still rests on fetched. */
  function foresee(token: number): void {
    if (signal.aborted || state.token !== token) return;
    if (state.kind === 'waiting') prepare(state.target);
    else if (state.kind === 'switching') prepare(state.next);
  }

  /** Looks where the pointer came to be within the frame, not where it entered it: no further event may follow. */
  function look(): void {
    frame = 0;
    const event = latest;
    if (!event || signal.aborted) return;
    if (settings.modifier !== 'none' && !isHeld && !event.getModifierState(settings.modifier)) {
      pointNowhere();
      return;
    }
    pointer = { x: event.clientX, y: event.clientY };
    const target = hitTest(event.clientX, event.clientY);
    late = isHeld ? 0 : Math.min(MOST_LATE_MS, Math.max(0, performance.now() - event.timeStamp));
    dispatch({ kind: 'point', target });
  }

  /** A card that is open stays until the pointer goes elsewhere with the modifier held. */
  function pointNowhere(): void {
    if (state.kind !== 'open') dispatch({ kind: 'point', target: undefined });
  }

  const on = <Kind extends keyof DocumentEventMap>(
    kind: Kind,
    listener: (event: DocumentEventMap[Kind]) => void,
    options: AddEventListenerOptions = {},
  ) => onTrusted(document, kind, listener, { signal, ...options });

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (host.holds(event)) {
      // A look that still waits, or that the modifier asks for, would be where the pointer is no more.
      latest = undefined;
      dispatch({ kind: 'enter-card' });
      return;
    }
    // One look a frame, however often the pointer reports.
    latest = event;
    isHeld = false;
    frame ||= requestAnimationFrame(look);
  });
  if (settings.modifier !== 'none') {
    const changed = (isDown: boolean) => {
      isHeld = isDown;
      if (isDown) frame ||= requestAnimationFrame(look);
      else pointNowhere();
    };
    watchModifier(document, settings.modifier, changed, signal);
  }
  on('pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    latest = undefined;
    dispatch({ kind: 'point', target: undefined });
  });
  on('click', (event) => {
    if (host.holds(event)) return;
    const byTouch = (event as PointerEvent).pointerType === 'touch';
    const mark = byTouch && !isControl(event.target) ? hitTest(event.clientX, event.clientY) : undefined;
    if (mark) dispatch({ kind: 'open-now', target: mark });
    else if (host.isOpen) dispatch({ kind: 'dismiss' });
  });
  on(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !host.isOpen) return;
      // The page's own Escape handling (a dialog behind the card) waits for the next press.
      event.stopPropagation();
      event.preventDefault();
      dispatch({ kind: 'dismiss' });
    },
    { passive: false },
  );
  signal.addEventListener('abort', () => dispatch({ kind: 'dismiss' }));

  return {
    dismiss: () => dispatch({ kind: 'dismiss' }),
    pin: (pinned) => dispatch({ kind: 'pin', pinned }),
    lose: () => dispatch({ kind: 'lose' }),
    openNow: (target) => dispatch({ kind: 'open-now', target }),
  };
}

/** A tap on a link, a button or a field is the page's. */
const isControl = (target: EventTarget | null) =>
  isWithin(target, 'a[href], button, input, select, textarea, label, summary');
