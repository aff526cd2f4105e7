import { dateWords, listWords } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import type { SettingsProblem } from '../../core/settings/stored-settings.ts';
import { Switch } from '../Switch.tsx';
import { FileSection } from './FileSection.tsx';
import { LanguagesSection } from './LanguagesSection.tsx';
import { LookSection } from './LookSection.tsx';
import { MutedSection } from './MutedSection.tsx';
import type { OptionsProps } from './options-props.ts';
import { SitesSection } from './SitesSection.tsx';

/** All settings on one page. */
export function Options(props: OptionsProps) {
  const { settings, problems, records, notice, t, locale, change, reset } = props;
  return (
    <main>
      <h1>{t('options.title')}</h1>
      {problems.map((problem) => (
        <p key={problem.kind} class="problem" role="alert">
          {problemWords(problem, t, locale)}
        </p>
      ))}
      <section>
        <h2>{t('options.what')}</h2>
        <Switch label={t('options.enabled')} checked={settings.enabled} change={(enabled) => change({ enabled })} />
        <Switch label={t('options.names')} checked={settings.names} change={(names) => change({ names })} />
        <Switch label={t('options.claims')} checked={settings.claims} change={(claims) => change({ claims })} />
      </section>
      <LanguagesSection {...props} />
      <LookSection {...props} />
      <SitesSection {...props} />
      <MutedSection {...props} />
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
      <FileSection {...props} />
      <section>
        <h2>{t('options.about')}</h2>
        <p>{t('options.about_text', { version: props.version, licence: records?.licence ?? '' })}</p>
        <p class="hint">{t('options.shortcuts')}</p>
      </section>
      <button type="button" class="reset" onClick={reset}>
        {t('options.reset')}
      </button>
      <p role="status">{notice && t(notice.key, notice.values)}</p>
    </main>
  );
}

function problemWords(problem: SettingsProblem, t: Translate, locale: string): string {
  switch (problem.kind) {
    case 'newer-version':
      return t('options.problem_newer', { version: problem.version });
    case 'invalid-values':
      return t('options.problem_invalid', { keys: listWords(problem.keys, locale) });
    case 'not-synced':
      return t('options.problem_not_synced');
  }
}
