import { languageName } from '../../core/i18n/localized.ts';
import { Switch } from '../Switch.tsx';
import type { OptionsProps } from './options-props.ts';

/** Languages whose pages are marked: all of them, or those chosen. */
export function LanguagesSection({ settings, languages, t, locale, change }: OptionsProps) {
  const chosen = settings.languages;
  const named = languages.map((code) => [code, languageName(code, locale)] as const);
  named.sort(([, a], [, b]) => a.localeCompare(b, locale));
  return (
    <fieldset>
      <legend>{t('options.languages')}</legend>
      <Switch
        label={t('options.all_languages')}
        checked={chosen === null}
        change={(all) => change({ languages: all ? null : [...languages] })}
      />
      <div class="columns">
        {named.map(([code, name]) => (
          <Switch
            key={code}
            label={name}
            checked={chosen?.includes(code) ?? true}
            disabled={chosen === null}
            change={(on) =>
              change((now) => {
                const others = (now.languages ?? languages).filter((other) => other !== code);
                return { languages: on ? [...others, code].sort() : others };
              })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
