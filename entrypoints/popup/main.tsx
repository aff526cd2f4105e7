import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PackManifest } from '../../core/model/pack.ts';
import { statusUnder, switchSite } from '../../core/settings/site-rules.ts';
import { dressDocument } from '../../platform/dress-document.ts';
import { send, sendToTab } from '../../platform/messages.ts';
import { allowSite } from '../../platform/permissions.ts';
import { loadSettings, saveSettings, watchSettings } from '../../platform/settings.ts';
import { openOptionsPage, readPageState, targetTab } from '../../platform/tabs.ts';
import { createPlatformTranslate } from '../../platform/translate.ts';

/** How often the page is asked again while it is being read, ms. */
const ASK_AGAIN_MS = 150;

const { translate: t, locale } = createPlatformTranslate();
const root = dressDocument(locale, t('extension.name'));
const [tab, stored] = await Promise.all([targetTab(), loadSettings()]);
let settings = stored;
let records: PackManifest | undefined;

async function show(): Promise<void> {
  const found = await readPageState(tab);
  const page = { ...found, status: statusUnder(settings, found) };
  const { host } = page;
  render(
    <Popup
      {...{ page, settings, records, t, locale }}
      change={(patch) => void saveSettings(patch)}
      switchSite={(on) => host && void saveSettings(switchSite(settings, host, on))}
      reveal={(hitIndex) => tab !== undefined && void sendToTab(tab, 'reveal', { hitIndex })}
      allowSite={(site) => void allowSite(site).then(() => setTimeout(() => void show(), ASK_AGAIN_MS))}
      openOptions={() => void openOptionsPage()}
    />,
    root,
  );
  if (page.status === 'waiting') setTimeout(() => void show(), ASK_AGAIN_MS);
}

void watchSettings((next) => {
  settings = next;
  void show();
}, new AbortController().signal);
await show();
// For measuring how long a reader waits; the next frame has it.
performance.mark('shown');
// Last, since it may have to wake the background: nobody waits for the age of the records.
records = await send('records', null).catch(() => undefined);
await show();
