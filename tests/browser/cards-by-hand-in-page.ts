/** Runs in a browser: cards of a page, opened and left by the reader's own hands. Bundled by cards-by-hand.test.ts. */
import type { CardData } from '../../core/card/card-data.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/model/settings.ts';
import { createPageSession, type PageServices, type PageSession } from '../../page/session.ts';

const MARKED = 'Dmitry Medvedev';
const why = { rule: 'unique-name', form: MARKED } as const;

/** Whether there is a card to be had. */
let hasCard = true;
let answered: () => void = () => undefined;
let session: PageSession;
let end = new AbortController();

const services = (marked: () => void): PageServices => ({
  match: ({ blocks }) =>
    Promise.resolve({
      language: 'en',
      isKnownLanguage: true,
      hits: blocks.flatMap(({ text }, block) => {
        const start = text.indexOf(MARKED);
        if (start < 0) return [];
        return [{ kind: 'name' as const, id: 'dmitry-medvedev', block, start, end: start + MARKED.length, why }];
      }),
      matchMs: 0,
    }),
  isOtherOpen: () => false,
  card: () => Promise.resolve(hasCard ? ({} as CardData) : null).finally(() => answered()),
  look: () =>
    Promise.resolve({
      css: 'button { width: 200px; height: 100px }',
      keepPlaced(_, host) {
        host.style.setProperty('--top', '300px', 'important');
        host.style.setProperty('--left', '300px', 'important');
        return () => undefined;
      },
      render(container) {
        container.innerHTML = '<button>inside</button>';
        return () => container.replaceChildren();
      },
    }),
  marked,
});

/** Reads a page, and has its marks open cards. */
function begin(html: string, settings: Partial<Settings> = {}): Promise<void> {
  end.abort();
  end = new AbortController();
  hasCard = true;
  document.body.innerHTML = html;
  return new Promise((resolve) => {
    const now = { ...DEFAULT_SETTINGS, dwell: 0, grace: 0, ...settings };
    session = createPageSession(document, now, services(resolve), end.signal);
  });
}

const isOpen = () => document.querySelector('div[popover]') !== null;

/** Opens the card of the first mark as the popup does, and waits until it is there. */
async function reveal(): Promise<void> {
  session.reveal(0);
  while (!isOpen()) await new Promise(requestAnimationFrame);
}

/** Asks for the card of the first mark where there is none to be had, and waits for that answer. */
async function revealNothing(): Promise<void> {
  hasCard = false;
  const answer = new Promise<void>((resolve) => (answered = resolve));
  session.reveal(0);
  await answer;
  await new Promise(requestAnimationFrame);
  hasCard = true;
}

/** The middle of the first mark, in the window. */
function markAt(): { x: number; y: number } {
  const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (!text.nextNode()!.nodeValue!.includes(MARKED));
  const range = document.createRange();
  const start = text.currentNode.nodeValue!.indexOf(MARKED);
  range.setStart(text.currentNode, start);
  range.setEnd(text.currentNode, start + MARKED.length);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

const inPage = { begin, isOpen, reveal, revealNothing, markAt };
export type InPage = typeof inPage;
Object.assign(globalThis, { inPage });
