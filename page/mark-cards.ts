import type { CardData } from '../core/card/card-data.ts';
import type { MarkedHit } from '../core/model/page-hits.ts';
import type { Settings } from '../core/model/settings.ts';
import { markAtCaret, nameAtSelection } from './at-caret.ts';
import { createCardHost, type CardLook } from './card-host.ts';
import { createHitTest, rectsOf } from './hit-test.ts';
import { createHover } from './hover.ts';
import { isSameMark, isUnchanged, type Mark } from './marks.ts';
import { nextSeen } from './next-seen.ts';
import type { Paint } from './paint.ts';
import { textOf } from './reports.ts';

/** Where the cards of marks come from: their data, and a view of them. */
export interface CardServices {
  card(hit: MarkedHit): Promise<CardData | null>;
  look(): Promise<SessionLook>;
  /** Whether another card is shown that the reader asked for: no mark under a resting pointer then opens its own. */
  isOtherOpen(): boolean;
}

export interface SessionLook extends CardLook {
  /**
   * Puts a card into a container inside the closed shadow root; returns what takes it out again.
   * @param words those marked
   * @param isShown false where it is drawn ahead; drawn again into the same container, it is spoken
   */
  render(container: HTMLElement, data: CardData, actions: CardActions, words: string, isShown: boolean): () => void;
}

export interface CardActions {
  close(): void;
  pin(pinned: boolean): void;
}

/** Ways to a card other than by hand. */
export interface MarkCards {
  /** Scrolls to a mark and opens its card; where the card of its name or claim is open already, to the next mention. */
  reveal(index: number): void;
  /** Goes to the next or previous mark from the one last shown, or opens the card at the caret. */
  step(to: 'next' | 'previous' | 'here'): void;
  /** Opens the card of the marked name that the selected text is in; false where it is in none. */
  openSelected(): boolean;
  /** After the page was read again: takes the card away whose words have left it, unless the reader is in it. */
  settle(): void;
}

/** A card that may be shown soon. */
interface Asked {
  hit: MarkedHit;
  answer: Promise<[CardData | null, SessionLook] | null>;
  /** Where it was drawn ahead, and what takes it out again. */
  container?: HTMLElement;
  undraw?: () => void;
}

/** Shows the cards of painted marks, on hover and by command, until the signal aborts. */
export function createMarkCards(
  document: Document,
  settings: Settings,
  services: CardServices,
  paint: Paint,
  signal: AbortSignal,
): MarkCards {
  let shown = -1;
  let current: Mark | undefined;
  /** The next card was asked for by a command or from the popup: it takes the focus when it is there. */
  let byKeyboard = false;
  const range = document.createRange();
  /** What was asked for while the pointer still rested. */
  let asked: Asked | undefined;
  const host = createCardHost(document, signal);
  const hitTest = createHitTest(document, paint);
  const hover = createHover({ document, settings, hitTest, host, prepare, open, signal });
  const actions: CardActions = { close: hover.dismiss, pin: hover.pin };
  signal.addEventListener('abort', () => asked?.undraw?.());

  function ask({ hit }: Mark): Asked {
    asked?.undraw?.();
    asked = { hit, answer: Promise.all([services.card(hit), services.look()]).catch(() => null) };
    return asked;
  }

  /** Draws a card ahead, out of the page: what comes after the dwell time the reader waits for. */
  async function prepare(mark: Mark): Promise<void> {
    const mine = ask(mark);
    const [data, look] = (await mine.answer) ?? [];
    if (!data || !look || asked !== mine || signal.aborted) return;
    mine.container = host.offstage();
    mine.undraw = look.render(mine.container, data, actions, textOf(mark), false);
  }

  async function open(mark: Mark, isCurrent: () => boolean, pointer?: { x: number; y: number }): Promise<boolean> {
    // Of this card alone: where it does not come, the next one by the pointer must not take the focus.
    const isAskedFor = byKeyboard;
    byKeyboard = false;
    const mine = asked?.hit === mark.hit ? asked : ask(mark);
    asked = undefined;
    const [data, look] = (await mine.answer) ?? [];
    const isLate = signal.aborted || !isCurrent() || !isUnchanged(mark) || (!isAskedFor && services.isOtherOpen());
    if (!data || !look || isLate) {
      mine.undraw?.();
      return false;
    }
    // The page may have been read again while the card was fetched: the mark is then another object at the same place.
    const place = paint.all.findIndex((other) => isSameMark(other, mark));
    if (place >= 0) shown = place;
    const at = { rects: () => rectsOf(mark, range), pointer, context: mark.live.element };
    const draw = (container: HTMLElement) => look.render(container, data, actions, textOf(mark), true);
    host.show(at, look, draw, mine.container);
    current = mark;
    if (isAskedFor) host.focus();
    paint.fade(mark.hit.id);
    return true;
  }

  function reveal(index: number): void {
    const id = paint.all[index]?.hit.id;
    const isOpen = host.isOpen && paint.all[shown]?.hit.id === id;
    goTo(isOpen ? nextSeen(paint.all, range, shown + 1, 1, (mark) => mark.hit.id === id) : index);
  }

  function goTo(index: number): void {
    const mark = paint.all[index];
    if (!mark) return;
    byKeyboard = true;
    Element.prototype.scrollIntoView.call(mark.live.element, { block: 'center', inline: 'nearest' });
    hover.openNow(mark);
  }

  /** Goes on from the mark last shown. */
  function step(to: 'next' | 'previous' | 'here'): void {
    const stride = to === 'previous' ? -1 : 1;
    const atCaret = to === 'here' ? markAtCaret(paint.all, document) : -1;
    const here = atCaret >= 0 ? atCaret : Math.max(shown, 0);
    goTo(
      nextSeen(paint.all, range, to === 'here' ? here : shown + (to === 'previous' && shown < 0 ? 0 : stride), stride),
    );
  }

  function openSelected(): boolean {
    const mark = paint.all[nameAtSelection(paint.all, document)];
    if (!mark) return false;
    byKeyboard = true;
    hover.openNow(mark);
    return true;
  }

  function settle(): void {
    if (!current || !host.isOpen || host.isInUse) return;
    if (!isUnchanged(current) || rectsOf(current, range).length === 0) hover.lose();
  }

  return { reveal, step, openSelected, settle };
}
