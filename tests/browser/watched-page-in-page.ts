/** Runs in a browser: what is read of a page, and read again. Bundled by watched-page.test.ts. */
import type { MarkedHit } from '../../core/model/page-hits.ts';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { createLivePage } from '../../page/live-page.ts';
import { createLookUp } from '../../page/look-up.ts';
import { createPageSession, type PageServices } from '../../page/session.ts';

/** What is read of a page in one go. */
function textsOf(html: string): string[] {
  document.body.innerHTML = html;
  const live = createLivePage(document);
  const reading = live.readAll();
  while (!reading.next().done);
  return live.blocks().map(({ block }) => block.text);
}

/** What was read last by the session that `begin` started, and how to wait for its next reading. */
let texts: string[] = [];
let read: PromiseWithResolvers<void> = Promise.withResolvers();
let marks = 0;
let end = new AbortController();

const MARKED = 'Dmitry Medvedev';

function markedIn(text: string, block: number): MarkedHit[] {
  const start = text.indexOf(MARKED);
  if (start < 0) return [];
  const why = { rule: 'unique-name', form: MARKED } as const;
  return [{ kind: 'name', id: 'dmitry-medvedev', block, start, end: start + MARKED.length, why }];
}

/** Nobody answers what is in a page. */
let isDeaf = false;

const services: PageServices = {
  match(page) {
    if (isDeaf) return Promise.reject(new Error('Nobody is there.'));
    texts = page.blocks.map(({ text }) => text);
    const hits = page.blocks.flatMap(({ text }, block) => markedIn(text, block));
    return Promise.resolve({ language: 'en', isKnownLanguage: true, hits, matchMs: 0 });
  },
  isOtherOpen: () => false,
  card: () => Promise.resolve(null),
  look: () => Promise.reject(new Error('No card is asked for.')),
  marked(count) {
    marks = count;
    read.resolve();
    read = Promise.withResolvers();
  },
};

async function nextReading(): Promise<void> {
  const { promise } = read;
  await promise;
}

/** Reads and watches a page from now on. */
async function begin(html: string): Promise<string[]> {
  end.abort();
  end = new AbortController();
  isDeaf = false;
  for (const whole of [document.documentElement, document.body]) whole.removeAttribute('style');
  // With shadow trees that are declared in it.
  document.body.setHTMLUnsafe(html);
  const first = nextReading();
  createPageSession(document, DEFAULT_SETTINGS, services, end.signal);
  await first;
  return texts;
}

/** The texts known after the reading that a change brings. */
async function after(change: () => void): Promise<string[]> {
  const next = nextReading();
  change();
  await next;
  return texts;
}

const at = (id: string) => document.getElementById(id) as HTMLElement;

async function unfold(html: string, how: string): Promise<string[]> {
  await begin(html);
  return after(() => {
    if (how === 'role') at('it').removeAttribute('role');
    else at('it').style.display = 'block';
  });
}

/** Of text that is folded away after it was read, changed meanwhile, and unfolded. */
async function changeWhileFolded(): Promise<string[]> {
  await begin('<div id="it"><p id="inner">Elon Musk</p></div>');
  at('it').style.display = 'none';
  await after(() => (at('inner').textContent = 'Macron'));
  return after(() => (at('it').style.display = ''));
}

/** Of a page in which something is read again, and then taken out. */
async function changeAndRemove(html: string): Promise<string[][]> {
  const all = [await begin(html)];
  all.push(await after(() => at('it').append(' denied')));
  all.push(await after(() => Element.prototype.remove.call(at('it'))));
  return all;
}

/** Marks after an element around one, or of its words, is folded away and after it is there again. */
async function foldMarked(html: string): Promise<number[]> {
  await begin(html);
  const counts = [marks];
  for (const display of ['none', '']) {
    await after(() => (at('it').style.display = display));
    counts.push(marks);
  }
  return counts;
}

/** Words that are underlined after one of two marked texts has changed and nobody could be asked about it. */
async function underlinedUnasked(html: string): Promise<string[]> {
  await begin(html);
  isDeaf = true;
  await after(() => (at('it').firstChild!.nodeValue = 'Elon Musk and Sarah Rogers'));
  return [...CSS.highlights.get('on-record-name')!].map(({ startContainer, startOffset, endOffset }) =>
    startContainer.nodeValue!.slice(startOffset, endOffset),
  );
}

/** What stands around a mark goes on changing its style, as one does that moves; then text elsewhere changes. */
async function walksOfMoving(): Promise<string[]> {
  await begin('<p id="it">Dmitry Medvedev</p><p id="other">Macron</p>');
  return walksAfter(() => {
    for (let height = 0; height < 100; height++) at('it').style.height = `${height}px`;
    at('other').textContent = 'Peskov';
  });
}

async function unfoldPage(name: 'html' | 'body'): Promise<string[]> {
  const whole = document.querySelector<HTMLElement>(name)!;
  end.abort();
  end = new AbortController();
  document.body.innerHTML = '<p>Elon Musk</p>';
  whole.style.display = 'none';
  const first = nextReading();
  createPageSession(document, DEFAULT_SETTINGS, services, end.signal);
  await first;
  return after(() => (whole.style.display = ''));
}

/** Roots of the walks through the page that a change brings. */
async function walksAfter(change: () => void): Promise<string[]> {
  const roots: string[] = [];
  const own = Document.prototype.createTreeWalker;
  Document.prototype.createTreeWalker = function (root, ...more) {
    roots.push((root as Element).id || root.nodeName);
    return own.call(this, root, ...more);
  };
  await after(change);
  Document.prototype.createTreeWalker = own;
  return roots;
}

/** An unfolded element goes on changing its style, as one does that slides in; then text elsewhere changes. */
async function walksOfSlidingIn(): Promise<string[]> {
  await begin('<p id="it" style="display: none">Elon Musk</p><p id="other">Macron</p>');
  await after(() => (at('it').style.display = 'block'));
  return walksAfter(() => {
    for (let height = 0; height < 100; height++) at('it').style.height = `${height}px`;
    at('other').textContent = 'Peskov';
  });
}

const lookUp = createLookUp(document, new AbortController().signal);
const showLookUp = () =>
  lookUp.show({ css: '', keepPlaced: () => () => undefined }, (container) => {
    container.append('a card');
    return () => undefined;
  });
const lookUpIsOpen = () => document.querySelector('div[popover]') !== null;

async function walksOfLookUp(): Promise<string[]> {
  await begin('<p id="it">Elon Musk</p><p id="other">Macron</p>');
  const roots = await walksAfter(() => {
    showLookUp();
    at('other').textContent = 'Peskov';
  });
  lookUp.hide();
  return roots;
}

/** Whether events that the page makes up close a card that was looked up, or tell the page that there is one. */
function fakeEvents(): { isOpen: boolean; isTold: boolean } {
  showLookUp();
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  let isTold = true;
  addEventListener('keydown', () => (isTold = false), { once: true });
  document.body.dispatchEvent(escape);
  isTold ||= escape.defaultPrevented;
  document.body.click();
  return { isOpen: lookUpIsOpen(), isTold };
}

const inPage = {
  textsOf,
  unfold,
  changeWhileFolded,
  changeAndRemove,
  foldMarked,
  underlinedUnasked,
  walksOfMoving,
  unfoldPage,
  walksOfSlidingIn,
  walksOfLookUp,
  fakeEvents,
  lookUpIsOpen,
};
export type InPage = typeof inPage;
Object.assign(globalThis, { inPage });
