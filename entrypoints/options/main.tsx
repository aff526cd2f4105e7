import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { LANGUAGES } from '../../core/text/languages/index.ts';
import { dressDocument } from '../../platform/dress-document.ts';
import { send } from '../../platform/messages.ts';
import { readSettings, resetSettings, saveSettings, watchSettings } from '../../platform/settings.ts';
import { createPlatformTranslate } from '../../platform/translate.ts';

const { translate: t, locale } = createPlatformTranslate();
const root = dressDocument(locale, t('options.title'));
const languages = LANGUAGES.map(({ code }) => code).sort();

async function show(wasReset = false): Promise<void> {
  const [{ settings, problems }, records] = await Promise.all([
    readSettings(),
    send('records', null).catch(() => undefined),
  ]);
  render(
    <Options
      {...{ settings, problems, languages, records, t, locale, wasReset }}
      change={(patch) => void saveSettings(patch)}
      reset={() => void resetSettings().then(() => show(true))}
    />,
    root,
  );
}

watchSettings(() => void show(), new AbortController().signal);
await show();
