import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { createPageSession } from '../../page/session.ts';
import { dressDocument } from '../../platform/dress-document.ts';
import { answerMessages } from '../../platform/messages.ts';
import { watchSettings } from '../../platform/settings.ts';
import { openOptionsPage } from '../../platform/tabs.ts';
import { createPlatformTranslate } from '../../platform/translate.ts';
import { cardKit } from '../card/kit.ts';
import { pageServices } from '../page/services.ts';

const language = createPlatformTranslate();
const { translate, locale } = language;
const root = dressDocument(locale, translate('welcome.title'));
render(<Welcome t={translate} openOptions={() => void openOptionsPage()} />, root);

const { signal } = new AbortController();
// Never those of the start: what cards add to a list, they add to what is on it by then.
let stored = DEFAULT_SETTINGS;
stored = await watchSettings((next) => (stored = next), signal);
const context = { settings: () => stored, language: () => language };
// The sample is marked by the very code that marks pages; whatever is switched off elsewhere, it is on here.
const settings = { ...stored, names: true, claims: true, languages: null };
const session = createPageSession(
  document,
  settings,
  pageServices(context, async () => cardKit),
  signal,
);
answerMessages({ markCount: async () => session.count() }, signal);
