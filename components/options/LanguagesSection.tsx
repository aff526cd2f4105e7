import { languageName } from '../../core/i18n/localized.ts';
import { Switch } from '../Switch.tsx';
import type { OptionsProps } from './options-props.ts';

/** Languages whose pages are marked: all of them, or those chosen. */
export function LanguagesSection({ settings, languages, t, locale, change }: OptionsProps) {
  const chosen = settings.languages;
  return (
    <fieldset>
      <legend>{t('options.languages')}</legend>
      <Switch
        label={t('options.all_languages')}
        checked={chosen === null}
        change={(all) => change({ languages: all ? null : [...languages] })}
      />
      <div class="columns">
        {languages.map((code) => (
          <Switch
            key={code}
            label={languageName(code, locale)}
            checked={chosen?.includes(code) ?? true}
            disabled={chosen === null}
            change={(on) => {
              const others = (chosen ?? languages).filter((other) => other !== code);
              change({ languages: on ? [...others, code].sort() : others });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
