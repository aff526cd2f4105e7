import { browser } from 'wxt/browser';

const PAGE_SCRIPT = 'page';
const SCRIPT_FILE = '/page.js';
/** Style of the marks; an entrypoint of its own. */
const STYLE_FILE = '/assets/marks.css';

/** Keeps the page script registered for just the hosts that are allowed, from installation on and as that changes. */
export function keepRegistered(): void {
  browser.runtime.onInstalled.addListener(() => void refresh());
  // Pages hold a port to learn that the extension is gone; it carries nothing.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.runtime.onStartup.addListener(() => void registerPageScript());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void registerPageScript());
}

async function refresh(): Promise<void> {
  await registerPageScript();
  await startInOpenTabs();
}

/** Registers page script and marks' style for the hosts the reader has allowed; call again whenever those change. */
async function registerPageScript(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const script = {
    id: PAGE_SCRIPT,
    matches: origins,
    js: [SCRIPT_FILE],
    // Registered styles pass any content security policy and cost no late style recalculation.
    css: [STYLE_FILE],
    runAt: 'document_idle' as const,
    allFrames: false,
  };
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [PAGE_SCRIPT] });
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [PAGE_SCRIPT] });
  } else if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the page script in tabs that were open before it was registered. Pages that extensions may not read are passed over. */
async function startInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    tabs
      .filter((tab) => tab.id !== undefined && !tab.discarded)
      .map(async ({ id }) => {
        const target = { tabId: id as number };
        await browser.scripting.insertCSS({ target, files: [STYLE_FILE] });
        await browser.scripting.executeScript({ target, files: [SCRIPT_FILE] });
      }),
  );
}
