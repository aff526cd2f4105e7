import { browser } from 'wxt/browser';
import { lentHosts, onLentNoMore } from './lent-hosts.ts';
import { announceLookUpAlone } from './look-up-alone.ts';
import { sendToTab, sendToTabs } from './messages.ts';
import { mayRead } from './permissions.ts';

const PAGE_SCRIPT = 'page';
const SCRIPT_FILE = '/page.js';
const CARD_FILE = '/card.js';
/** Style of the marks; an entrypoint of its own. */
const STYLE_FILE = '/assets/marks.css';

/**
 * Chromium tells its page processes of a new registration in its own time; a page that begins to load in between gets no
 * script. Measured, that happens to one page in some dozens right after installation; by then, ms, it has settled.
 */
const SECOND_LOOK_MS = 1_500;

/**
 * Keeps the page script registered for just the hosts that are allowed, from installation on and as that changes.
 * @param pageOpened called when a page begins to be read: soon it will ask what is in it
 */
export function keepRegistered(pageOpened: () => void): void {
  let refreshed: Promise<void> | undefined;
  const refreshOnce = () => quietly((refreshed ??= refresh()));
  browser.runtime.onInstalled.addListener(refreshOnce);
  // Nothing tells an extension that it was switched on again.
  void isFirstOfSession().then((isFirst) => isFirst && refreshOnce(), refreshOnce);
  // Pages hold a port to learn that the extension is gone; it carries nothing.
  browser.runtime.onConnect.addListener(pageOpened);
  browser.runtime.onStartup.addListener(() => quietly(registerPageScript()));
  browser.permissions.onAdded.addListener(() => quietly(refresh()));
  browser.permissions.onRemoved.addListener(() => quietly(withdraw()));
  onLentNoMore(() => quietly(refresh()));
}

/** What the browser refuses now it is asked for again at the next start, and whenever permissions change. */
const quietly = (work: Promise<void>) => void work.catch(() => undefined);

/** Kept while the extension runs; gone once it was switched off, reloaded or updated, or the browser closed. */
const SESSION_KEY = 'session-begun';

/** True at the first start of the background since the extension was switched on. */
async function isFirstOfSession(): Promise<boolean> {
  const { session } = browser.storage;
  const known = await session.get(SESSION_KEY);
  if (known[SESSION_KEY] === true) return false;
  await session.set({ [SESSION_KEY]: true });
  return true;
}

async function refresh(): Promise<void> {
  await registerPageScript();
  await startInOpenTabs();
  setTimeout(() => quietly(startInOpenTabs()), SECOND_LOOK_MS);
}

/** After permissions were withdrawn: no script on new pages, and those on open pages ask whether they may stay. */
async function withdraw(): Promise<void> {
  await registerPageScript();
  await sendToTabs('recheck', null);
}

/** Registers page script and marks' style for the hosts the reader has allowed; call again whenever those change. */
function registerPageScript(): Promise<void> {
  const registered = lastRegistration.then(registerNow);
  lastRegistration = registered.catch(() => undefined);
  return registered;
}

/** One after the other: each looks whether the script is registered, and two at once would both register it. */
let lastRegistration: Promise<void> = Promise.resolve();

/** Hosts whose pages are read: all that are allowed, without those that are lent for something else. */
async function readHosts(): Promise<string[]> {
  // In this order: a host is noted before it is lent, and until it was given back.
  const lent = await lentHosts();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !lent.has(origin));
}

async function registerNow(): Promise<void> {
  const origins = await readHosts();
  const script = {
    id: PAGE_SCRIPT,
    matches: origins,
    js: [SCRIPT_FILE],
    // Registered styles pass any content security policy and cost no late style recalculation.
    css: [STYLE_FILE],
    runAt: 'document_idle' as const,
    // The script stays only in frames of the page's own origin, empty addresses included.
    allFrames: true,
    matchOriginAsFallback: true,
  };
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [PAGE_SCRIPT] });
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [PAGE_SCRIPT] });
  } else if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the page script in open tabs that have none, or one of a version that is gone. */
async function startInOpenTabs(): Promise<void> {
  const origins = await readHosts();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id !== undefined && !discarded) await ensurePageScript(id);
    }),
  );
}

/**
 * Starts the page script in a tab that has none, or one of a version that is gone; for a look-up alone where that is all we are
 * let in for. Rejects where we may not.
 */
export async function ensurePageScript(tabId: number): Promise<void> {
  if (await sendToTab(tabId, 'pageState', null)) return;
  const target = { tabId, allFrames: true };
  const { url } = await browser.tabs.get(tabId);
  if (url !== undefined && (await mayRead(url))) await browser.scripting.insertCSS({ target, files: [STYLE_FILE] });
  else await announceLookUpAlone(target);
  await browser.scripting.executeScript({ target, files: [SCRIPT_FILE] });
}

/** Runs the card script beside the page script of a frame. Rejects where we may not, or the frame is gone. */
export async function startCardScript(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARD_FILE] });
}
