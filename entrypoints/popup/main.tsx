import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { withLastFound } from '../../core/model/last-found.ts';
import type { PackManifest } from '../../core/model/pack.ts';
import type { PageState } from '../../core/model/page-state.ts';
import { statusUnder } from '../../core/settings/site-rules.ts';
import { dressDocument } from '../../platform/dress-document.ts';
import { answerMessages, send, sendToTab } from '../../platform/messages.ts';
import { allowSite, watchPermissions } from '../../platform/permissions.ts';
import { loadSettings, watchSettings } from '../../platform/settings.ts';
import { openOptionsPage, readPageState, targetTab } from '../../platform/tabs.ts';
import { createPlatformTranslate } from '../../platform/translate.ts';
import { newestShown } from './newest-shown.ts';

/** How often the page is asked again while it is being read, ms. */
const ASK_AGAIN_MS = 150;
/** A page that is busy itself answers late; the popup does not wait longer than this, ms, to show what it knows. */
const BUSY_MS = 50;

const { translate: t, locale } = createPlatformTranslate();
const root = dressDocument(locale, t('extension.name'));
const busy = new Promise<PageState>((resolve) =>
  setTimeout(resolve, BUSY_MS, { status: 'waiting', names: [], claims: [] }),
);
const stored = loadSettings();
const tab = await targetTab();
const first = readPageState(tab);
let settings = await stored;
let found: PageState | undefined;
let records: PackManifest | 'failed' | undefined;
/** The browser would not ask the reader for this site. */
let isRefused = false;
const ask = newestShown();
let again: ReturnType<typeof setTimeout> | undefined;

async function show(asked = readPageState(tab)): Promise<void> {
  const mayShow = ask();
  const answer = await asked;
  if (!mayShow()) return;
  found = withLastFound({ ...answer, status: statusUnder(settings, answer) }, found);
  const page = found;
  const { host } = page;
  render(
    <Popup
      {...{ page, settings, records, isRefused, t, locale }}
      change={(patch) => void saved(send('change', patch))}
      switchSite={(on) => host && void saved(send('switchSite', { host, on }))}
      reveal={(hitIndex) => tab !== undefined && void sendToTab(tab, 'reveal', { hitIndex })}
      allowSite={(site) => void askFor(site)}
      openOptions={() => void openOptionsPage()}
    />,
    root,
  );
  // For measuring how long a reader waits for what is so; the next frame has it.
  if (page.status !== 'waiting') performance.mark('shown');
  clearTimeout(again);
  if (page.status === 'waiting') again = setTimeout(() => void show(), ASK_AGAIN_MS);
}

/** What could not be saved is shown as it stays. */
async function saved(answer: Promise<null>): Promise<void> {
  await answer.catch(() => show());
}

/** Called from the click itself. Where the site is allowed, its page is given the time to be read. */
async function askFor(site: string): Promise<void> {
  isRefused = (await allowSite(site)) === 'refused';
  setTimeout(() => void show(), isRefused ? 0 : ASK_AGAIN_MS);
}

void watchSettings((next) => {
  settings = next;
  void show();
}, new AbortController().signal);
watchPermissions(() => void show());
// A page tells of its marks whenever they are others: it may follow a switch later than this popup, and its text may change.
answerMessages({
  async marked(_, from) {
    if (from.tabId === tab && from.frameId === 0) void show();
    return null;
  },
});
await show(Promise.race([first, busy]));
if (found?.status === 'waiting') void show(first);
// Last, since it may have to wake the background: nobody waits for the age of the records.
records = await send('records', null).catch(() => 'failed' as const);
await show();
