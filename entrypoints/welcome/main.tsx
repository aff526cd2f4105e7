import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { createPageSession } from '../../page/session.ts';
import { dressDocument } from '../../platform/dress-document.ts';
import { loadSettings } from '../../platform/settings.ts';
import { openOptionsPage } from '../../platform/tabs.ts';
import { createPlatformTranslate } from '../../platform/translate.ts';
import { cardKit } from '../card/kit.ts';
import { pageServices } from '../page/services.ts';

const language = createPlatformTranslate();
const { translate, locale } = language;
const root = dressDocument(locale, translate('welcome.title'));
render(<Welcome t={translate} openOptions={() => void openOptionsPage()} />, root);

// The sample is marked by the very code that marks pages; whatever is switched off elsewhere, it is on here.
const settings = { ...(await loadSettings()), names: true, claims: true, languages: null };
const context = { settings: () => settings, language: () => language };
createPageSession(
  document,
  settings,
  pageServices(context, async () => cardKit),
  new AbortController().signal,
);
