import type { Settings } from '../../core/model/settings.ts';
import type { PackManifest } from '../../core/model/pack.ts';
import type { SettingsProblem } from '../../core/settings/stored-settings.ts';
import { dateWords, languageName, listWords } from '../../core/i18n/localized.ts';
import { Switch } from '../Switch.tsx';
import type { Translate } from '../../core/i18n/translate.ts';

export interface OptionsProps {
  settings: Settings;
  problems: readonly SettingsProblem[];
  /** Languages there are descriptors for. */
  languages: readonly string[];
  records: PackManifest | undefined;
  t: Translate;
  locale: string;
  /** True right after a reset, to say so. */
  wasReset: boolean;
  change(patch: Partial<Settings>): void;
  reset(): void;
}

const without = (list: readonly string[], item: string) => list.filter((other) => other !== item);

/** All settings on one page. */
export function Options(props: OptionsProps) {
  const { settings, problems, languages, records, t, locale, wasReset, change, reset } = props;
  return (
    <main>
      <h1>{t('options.title')}</h1>
      {problems.map((problem) => (
        <p key={problem.kind} class="problem" role="alert">
          {problem.kind === 'newer-version'
            ? t('options.problem_newer', { version: problem.version })
            : t('options.problem_invalid', { keys: listWords(problem.keys, locale) })}
        </p>
      ))}
      <section>
        <h2>{t('options.what')}</h2>
        <Switch label={t('options.enabled')} checked={settings.enabled} change={(enabled) => change({ enabled })} />
        <Switch label={t('options.names')} checked={settings.names} change={(names) => change({ names })} />
        <Switch label={t('options.claims')} checked={settings.claims} change={(claims) => change({ claims })} />
      </section>
      <fieldset>
        <legend>{t('options.languages')}</legend>
        <Switch
          label={t('options.all_languages')}
          checked={settings.languages === null}
          change={(all) => change({ languages: all ? null : [...languages] })}
        />
        <div class="columns">
          {languages.map((code) => (
            <Switch
              key={code}
              label={languageName(code, locale)}
              checked={settings.languages?.includes(code) ?? true}
              disabled={settings.languages === null}
              change={(on) => {
                const chosen = without(settings.languages ?? languages, code);
                change({ languages: on ? [...chosen, code].sort() : chosen });
              }}
            />
          ))}
        </div>
      </fieldset>
      <section>
        <h2>{t('options.sites')}</h2>
        <h3>{t('options.sites_off')}</h3>
        <Removable
          items={settings.sitesOff}
          none={t('options.no_sites')}
          t={t}
          remove={(host) => change({ sitesOff: without(settings.sitesOff, host) })}
        />
      </section>
      <section>
        <h2>{t('options.muted')}</h2>
        <Removable
          items={[...settings.mutedEntities, ...settings.mutedClaims]}
          none={t('options.no_muted')}
          t={t}
          remove={(id) =>
            change({
              mutedEntities: without(settings.mutedEntities, id),
              mutedClaims: without(settings.mutedClaims, id),
            })
          }
        />
      </section>
      {records && (
        <section>
          <h2>{t('options.records')}</h2>
          <p>
            {t('popup.records', {
              date: dateWords(records.revision, locale),
              stories: t('popup.stories', { count: records.stories }),
            })}
          </p>
        </section>
      )}
      <button type="button" class="reset" onClick={reset}>
        {t('options.reset')}
      </button>
      <p role="status">{wasReset && t('options.reset_done')}</p>
    </main>
  );
}

interface RemovableProps {
  items: readonly string[];
  none: string;
  t: Translate;
  remove(item: string): void;
}

function Removable({ items, none, t, remove }: RemovableProps) {
  if (items.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>
          <span dir="ltr">{item}</span>
          <button type="button" onClick={() => remove(item)}>
            {t('options.remove', { name: item })}
          </button>
        </li>
      ))}
    </ul>
  );
}
