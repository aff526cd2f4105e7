import { useRef } from 'preact/hooks';
import { listWords } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import type { SettingsProblem } from '../../core/settings/stored-settings.ts';
import { Switch } from '../Switch.tsx';
import { AboutSection } from './AboutSection.tsx';
import { FileSection } from './FileSection.tsx';
import { LanguagesSection } from './LanguagesSection.tsx';
import { LookSection } from './LookSection.tsx';
import { MutedSection } from './MutedSection.tsx';
import type { OptionsProps } from './options-props.ts';
import { OwnPacksSection } from './OwnPacksSection.tsx';
import { RecordsSection } from './RecordsSection.tsx';
import { Searchable } from './Searchable.tsx';
import { SitesSection } from './SitesSection.tsx';

/** All settings on one page. */
export function Options(props: OptionsProps) {
  const { settings, problems, notice, t, locale, change, reset } = props;
  const resetButton = useRef<HTMLButtonElement>(null);
  const undo = () => {
    notice?.undo?.();
    // The button that was pressed goes; a keyboard must not be left nowhere.
    resetButton.current?.focus({ preventScroll: true });
  };
  return (
    <main>
      <h1>{t('options.title')}</h1>
      {problems.map((problem) => (
        <p key={problem.kind} class="problem" role="alert">
          {problemWords(problem, t, locale)}
        </p>
      ))}
      <Searchable t={t}>
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
        <RecordsSection {...props} />
        <OwnPacksSection {...props} />
        <FileSection {...props} />
        <AboutSection {...props} />
        <section>
          <button type="button" class="reset" ref={resetButton} onClick={reset}>
            {t('options.reset')}
          </button>
        </section>
      </Searchable>
      <div class="notice">
        <p role="status">{notice && t(notice.key, notice.values)}</p>
        {notice?.undo && (
          <button type="button" onClick={undo}>
            {t('options.undo')}
          </button>
        )}
      </div>
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
