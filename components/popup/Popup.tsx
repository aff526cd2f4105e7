import type { PackManifest } from '../../core/model/pack.ts';
import type { FoundItem, PageState, PageStatus } from '../../core/model/page-state.ts';
import type { Settings } from '../../core/model/settings.ts';
import { dateWords } from '../../core/i18n/localized.ts';
import { Switch } from '../Switch.tsx';
import type { MessageKey, Translate } from '../../core/i18n/translate.ts';

export interface PopupProps {
  page: PageState;
  settings: Settings;
  /** Undefined until they are known; `failed` where they cannot be opened. */
  records: Pick<PackManifest, 'revision' | 'stories'> | 'failed' | undefined;
  /** True after the browser would not ask for this site. */
  isRefused: boolean;
  t: Translate;
  locale: string;
  change(patch: Partial<Pick<Settings, 'enabled' | 'names' | 'claims'>>): void;
  switchSite(on: boolean): void;
  reveal(hitIndex: number): void;
  /** Asks the browser for this site; called from the click itself. */
  allowSite(host: string): void;
  openOptions(): void;
}

/** Statuses in which a switch for this site has something to switch. */
const SWITCHABLE: ReadonlySet<PageStatus> = new Set([
  'on',
  'off-here',
  'nothing-on-file',
  'language-off',
  'no-language',
  'waiting',
  'failed',
]);

/** The state of this page in words, the switches, and what was found. */
export function Popup(props: PopupProps) {
  const { page, settings, records, isRefused, t, locale, change, switchSite, reveal, allowSite, openOptions } = props;
  const { host, status } = page;
  return (
    <main>
      <h1>{t('extension.name')}</h1>
      <p class="status" role="status">
        {t(`status.${status.replaceAll('-', '_')}` as MessageKey)}
      </p>
      {status === 'not-allowed' && host && (
        <p>
          <button type="button" class="allow" onClick={() => allowSite(host)}>
            {t('popup.allow_here', { host })}
          </button>
        </p>
      )}
      {status === 'not-allowed' && host && <p role="status">{isRefused && t('popup.allow_refused', { host })}</p>}
      <div class="switches">
        <Switch label={t('popup.everywhere')} checked={settings.enabled} change={(enabled) => change({ enabled })} />
        {host && SWITCHABLE.has(status) && (
          <Switch
            label={t('popup.here', { host })}
            checked={settings.enabled && status !== 'off-here'}
            disabled={!settings.enabled}
            change={switchSite}
          />
        )}
        <Switch label={t('popup.names')} checked={settings.names} change={(names) => change({ names })} />
        <Switch label={t('popup.claims')} checked={settings.claims} change={(claims) => change({ claims })} />
      </div>
      {page.names.length + page.claims.length > 0 && (
        <section aria-labelledby="found">
          <h2 id="found">{t('popup.found')}</h2>
          <Found items={page.claims} heading="popup.claims_found" {...{ t, reveal, page }} />
          <Found items={page.names} heading="popup.names_found" {...{ t, reveal, page }} />
        </section>
      )}
      <footer>
        {records === 'failed' && status !== 'failed' && <p role="status">{t('records.failed')}</p>}
        {records && records !== 'failed' && (
          <p>
            {t('popup.records', {
              date: dateWords(records.revision, locale),
              stories: t('popup.stories', { count: records.stories }),
            })}
          </p>
        )}
        <button type="button" onClick={openOptions}>
          {t('popup.options')}
        </button>
      </footer>
    </main>
  );
}

interface FoundProps {
  items: readonly FoundItem[];
  heading: 'popup.claims_found' | 'popup.names_found';
  page: PageState;
  t: Translate;
  reveal(hitIndex: number): void;
}

function Found({ items, heading, page, t, reveal }: FoundProps) {
  if (items.length === 0) return null;
  const denials = items.reduce((sum, { denialsMissing = 0 }) => sum + denialsMissing, 0);
  const count = t(heading, { count: items.length });
  return (
    <>
      <h3>
        {denials > 0 ? t('popup.summary', { count, denials: t('popup.denials_missing', { count: denials }) }) : count}
      </h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => reveal(item.hitIndex)}>
              <span lang={page.language} dir="auto">
                {item.text}
              </span>
              {Boolean(item.denialsMissing) && (
                <small>{t('popup.denials_missing', { count: item.denialsMissing ?? 0 })}</small>
              )}
              {item.count > 1 && <small>{t('popup.times', { count: item.count })}</small>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
