import { browser } from 'wxt/browser';

/** Keys of notes begin with this; the rest is the pattern of the host that is lent. */
const PREFIX = 'lent-host:';
/** Held while a host is lent: what a page that was closed left behind is told from what another page is using. */
const LOCK = 'lent-hosts';

/**
 * Does something with permission for one host, which is given back at once unless the reader had allowed the host before. Must
 * be called from a click. A host that is lent is noted, and no page of it is read meanwhile.
 * @returns undefined where reader or browser would not
 */
export async function withHost<T>(pattern: string, use: () => Promise<T>): Promise<T | undefined> {
  const asked = { origins: [pattern] };
  const key = PREFIX + pattern;
  const { session, local } = browser.storage;
  // All in one breath: Firefox lets nothing but the click itself ask, so nothing is waited for before. Browsers answer in this
  // order, and the note of the session is there when they tell the background of the permission.
  const had = browser.permissions.contains(asked);
  const noted = session.set({ [key]: true });
  const answer = browser.permissions.request(asked).catch(() => false);
  return navigator.locks.request(LOCK, { mode: 'shared' }, async () => {
    const [wasAllowed, isAllowed] = await Promise.all([had, answer, noted]);
    const isLent = isAllowed && !wasAllowed;
    try {
      if (!isAllowed) return undefined;
      // The session ends when the browser is closed, the permission does not.
      if (isLent) await local.set({ [key]: true });
      return await use();
    } finally {
      await (isLent ? giveBack(pattern) : session.remove(key));
    }
  });
}

/** Hosts that are allowed for something else than reading their pages. */
export async function lentHosts(): Promise<ReadonlySet<string>> {
  const { session, local } = browser.storage;
  const areas = await Promise.all([session.get(null), local.get(null)]);
  const keys = areas.flatMap((items) => Object.keys(items)).filter((key) => key.startsWith(PREFIX));
  return new Set(keys.map((key) => key.slice(PREFIX.length)));
}

/** Calls back when a host is lent no more: one that the reader had allowed before is read again. */
export function onLentNoMore(changed: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const ended = Object.entries(changes).some(([key, { newValue }]) => key.startsWith(PREFIX) && !newValue);
    if (ended) changed();
  });
}

/** Gives back what is lent while nobody uses it: the page was closed, or the browser, before it could. */
export async function giveBackLeftOver(): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await Promise.all([...(await lentHosts())].map(giveBack));
  });
}

/** Gives back what a browser that was closed left behind. */
export function giveBackAtStart(): void {
  browser.runtime.onStartup.addListener(() => void giveBackLeftOver().catch(() => undefined));
}

async function giveBack(pattern: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [pattern] });
  } catch {
    // Of a host that is read by default, and that the reader had withheld, Chromium takes nothing back. The note stays.
    return;
  }
  const key = PREFIX + pattern;
  await Promise.all([browser.storage.session.remove(key), browser.storage.local.remove(key)]);
}
