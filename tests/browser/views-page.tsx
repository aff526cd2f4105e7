import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { ReportOffer } from '../../components/card/ReportOffer.tsx';
import { cardCss } from '../../components/card/card-css.ts';
import { Options } from '../../components/options/Options.tsx';
import pagesCss from '../../components/pages.css?inline';
import { Popup } from '../../components/popup/Popup.tsx';
import { SamplePage } from '../../components/welcome/SamplePage.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { CardData } from '../../core/card/card-data.ts';
import { createTranslate, directionOf } from '../../core/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';

/** What a test asks to be shown. */
export interface ViewRequest {
  view: 'card' | 'report' | 'popup' | 'options' | 'welcome' | 'sample';
  locale: string;
  messages: object;
  theme: 'light' | 'dark';
  data: CardData;
  /** The records cannot be opened. */
  failed?: boolean;
}

const nothing = () => undefined;

/** Shows one view in the open document, where rules for accessible pages can look at it. */
function show({ view, locale, messages, theme, data, failed = false }: ViewRequest): void {
  const lookUp = (key: string) =>
    key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], messages) as
      | string
      | undefined;
  const t = createTranslate(lookUp, locale);
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  document.title = t('extension.name');
  document.head.querySelector('style')?.remove();
  const style = document.createElement('style');
  style.textContent = view === 'card' || view === 'report' ? cardCss : pagesCss;
  document.head.append(style);
  const records = { revision: data.revision, stories: 12 };
  const views = {
    card: (
      <main>
        <h1 class="spoken">{t('extension.name')}</h1>
        <Card
          {...{ data, t, locale, theme }}
          textSize={1}
          close={nothing}
          pin={nothing}
          muteSite={nothing}
          openSettings={nothing}
          mute={nothing}
          wrongMatch={nothing}
          copy={async () => true}
        />
      </main>
    ),
    report: data.kind === 'claim' && (
      <main>
        <h1 class="spoken">{t('extension.name')}</h1>
        <ReportOffer
          {...{ data, t, locale, theme }}
          sentence="A sentence that states another claim."
          textSize={1}
          close={nothing}
          pin={nothing}
          muteSite={nothing}
          openSettings={nothing}
          copy={async (text) => {
            document.body.dataset.copied = text;
            return true;
          }}
        />
      </main>
    ),
    popup: (
      <Popup
        page={{
          status: 'on',
          host: 'news.example',
          language: 'en',
          names: [{ id: 'a', text: 'Ada One', count: 3, hitIndex: 0 }],
          claims: [{ id: 'b', text: 'A sentence that states a claim.', count: 1, hitIndex: 1 }],
        }}
        settings={DEFAULT_SETTINGS}
        {...{ t, locale }}
        records={failed ? 'failed' : records}
        isRefused={failed}
        change={nothing}
        switchSite={nothing}
        reveal={nothing}
        allowSite={nothing}
        openOptions={nothing}
      />
    ),
    welcome: <Welcome t={t} openOptions={nothing} />,
    sample: <SamplePage t={t} />,
    options: (
      <Options
        settings={{ ...DEFAULT_SETTINGS, sitesOff: ['news.example'], mutedEntities: ['some-one'] }}
        titles={{ 'some-one': { lang: 'en', text: 'Some One' } }}
        problems={[{ kind: 'newer-version', version: 9 }]}
        languages={['ar', 'en', 'fr']}
        records={
          failed
            ? 'failed'
            : {
                ...records,
                id: 'bundled',
                title: { en: 'Bundled' },
                licence: 'CC BY 4.0',
                authors: ['Someone'],
                languages: ['ar', 'en'],
                statements: 40,
                entities: 300,
              }
        }
        own={{
          packs: [
            {
              about: {
                id: 'harbour-town',
                title: { en: 'Harbour Town records' },
                revision: data.revision,
                licence: 'CC-BY-4.0',
                authors: ['Harbour Town Fact Desk', 'Ada One'],
                languages: ['ar', 'en'],
                stories: 3,
                statements: 11,
                entities: 7,
              },
              on: true,
              leftOut: 2,
              update: {
                host: 'desk.example',
                isAsking: false,
                outcome: {
                  headline: { key: 'packs.update_not_found', values: { host: 'desk.example', status: '404' } },
                },
              },
            },
          ],
          problem: 'packs.not_open',
          outcome: {
            headline: { key: 'packs.wrong', values: { count: 1 } },
            problems: [{ record: 'stories[0] (some-claim)', field: 'claim.date', message: 'a real date' }],
            leftOut: { 'no-address': 3, 'no-claim': 1 },
          },
          compileAgain: nothing,
          importFile: nothing,
          switchPack: nothing,
          removePack: nothing,
          savePack: nothing,
          lookForUpdate: nothing,
        }}
        requests={0}
        syncs={false}
        openShortcuts={nothing}
        version="1.0"
        allSites={false}
        notice={{ key: 'options.reset_done', undo: nothing }}
        {...{ t, locale }}
        change={nothing}
        changeAllSites={nothing}
        reset={nothing}
        exportFile={nothing}
        importFile={nothing}
      />
    ),
  };
  render(null, document.body);
  render(views[view], document.body);
}

(globalThis as { showView?: typeof show }).showView = show;
