import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import type { Notice } from '../../components/options/options-props.ts';
import { listWords } from '../../core/i18n/localized.ts';
import type { MessageKey } from '../../core/i18n/translate.ts';
import type { Settings } from '../../core/model/settings.ts';
import { writeSettingsFile } from '../../core/settings/settings-file.ts';
import { readRule } from '../../core/spot/claims/wrong-match.ts';
import { LANGUAGES } from '../../core/text/languages/index.ts';
import { canSync, openShortcutsPage } from '../../platform/browser-pages.ts';
import { dressDocument } from '../../platform/dress-document.ts';
import { send } from '../../platform/messages.ts';
import { giveBackLeftOver } from '../../platform/lent-hosts.ts';
import { allowAllSites, mayReadAllSites, watchPermissions } from '../../platform/permissions.ts';
import { offerDownload } from '../../platform/offer-download.ts';
import { loadSettings, readSettings, resetSettings, saveSettings, watchSettings } from '../../platform/settings.ts';
import { extensionVersion } from '../../platform/tabs.ts';
import { createPlatformTranslate } from '../../platform/translate.ts';
import { readChosenFile } from './chosen-file.ts';
import { latestRun } from './latest-run.ts';
import { createOwnPacks } from './own-packs.ts';

const { translate: t, locale } = createPlatformTranslate();
const root = dressDocument(locale, t('options.title'));
const languages = LANGUAGES.map(({ code }) => code).sort();

/** How the reader's last action went; stays until the next, whatever changes meanwhile. */
let notice: Notice | undefined;
const begin = latestRun();
const listOwnPacks = createOwnPacks({ t, locale, show, forgetNotice: () => (notice = undefined) });

async function show(news?: Notice): Promise<void> {
  notice = news ?? notice;
  const isLatest = begin();
  const [{ settings, problems }, records, allSites, requests, syncs] = await Promise.all([
    readSettings(),
    send('records', null).catch(() => 'failed' as const),
    mayReadAllSites(),
    send('requests', null).catch(() => undefined),
    canSync(),
  ]);
  const ids = [
    ...settings.mutedEntities,
    ...settings.mutedClaims,
    ...settings.wrongMatches.map((rule) => readRule(rule).claim),
  ];
  const titles = ids.length > 0 ? await send('titles', { ids, locale }).catch(() => ({})) : {};
  const own = await listOwnPacks(records === 'failed' ? undefined : records);
  // A later run has read later settings, and may have been the quicker one.
  if (!isLatest()) return;
  render(
    <Options
      version={extensionVersion()}
      {...{ settings, problems, languages, records, own, titles, allSites, requests, syncs, notice, t, locale }}
      change={(patch) => {
        // What is taken back from now on would take this change along.
        notice = undefined;
        void saveSettings(patch).catch(tellNotSaved);
      }}
      changeAllSites={(allow) => void allowAllSites(allow).finally(() => show())}
      openShortcuts={() => void openShortcutsPage()}
      reset={() => void replaceAll(resetSettings, 'options.reset_done')}
      exportFile={() =>
        void loadSettings().then((all) => offerDownload('on-record-settings.json', writeSettingsFile(all)))
      }
      importFile={(file) => void importSettings(file)}
    />,
    root,
  );
}

/** Replaces all settings, and offers to bring those back that were there before. */
async function replaceAll(replace: () => Promise<Settings>, key: MessageKey): Promise<void> {
  try {
    const before = await replace();
    const bringBack = () => saveSettings(before).then(() => show({ key: 'options.undone' }));
    await show({ key, undo: () => void bringBack().catch(tellNotSaved) });
  } catch {
    await tellNotSaved();
  }
}

/** Neither sync nor this device took it: what is shown goes back to what is in force. */
const tellNotSaved = () => show({ key: 'options.save_failed' });

async function importSettings(file: File): Promise<void> {
  const content = await readChosenFile(file);
  switch (content.kind) {
    case 'settings':
      return replaceAll(() => saveSettings(content.settings), 'options.import_done');
    case 'unreadable':
      return show({ key: 'options.import_unreadable' });
    case 'newer':
      return show({ key: 'options.import_newer', values: { version: content.version } });
    case 'invalid':
      return show({ key: 'options.import_invalid', values: { keys: listWords(content.keys, locale) } });
  }
}

void watchSettings(() => void show(), new AbortController().signal);
watchPermissions(() => void show());
void giveBackLeftOver().catch(() => undefined);
// Counts are live: whoever comes back to this tab sees them as they are then.
document.addEventListener('visibilitychange', () => void show());
await show();
