import { dateWords, languageName, listWords, localized } from '../../core/i18n/localized.ts';
import type { OptionsProps } from './options-props.ts';

/** The records that came with the extension, of which day and how many. */
export function RecordsSection({ records, t, locale }: OptionsProps) {
  if (records === 'failed') {
    return (
      <section>
        <h2>{t('options.records')}</h2>
        <p class="problem" role="alert">
          {t('records.failed')} {t('options.save_first')}
        </p>
      </section>
    );
  }
  const title = localized(records.title, locale);
  const counts = [
    t('popup.stories', { count: records.stories }),
    t('options.statements', { count: records.statements }),
    t('options.entities', { count: records.entities }),
  ];
  const languages = records.languages.map((code) => languageName(code, locale));
  return (
    <section>
      <h2>{t('options.records')}</h2>
      <h3>
        <bdi lang={title.lang}>{title.text}</bdi> · {t('options.bundled')}
      </h3>
      <p>{t('popup.records', { date: dateWords(records.revision, locale), stories: listWords(counts, locale) })}</p>
      <p>{t('options.coverage', { languages: listWords(languages, locale) })}</p>
    </section>
  );
}
