import type { OptionsProps } from './options-props.ts';

/** Version, licences, privacy with what was counted, and the way to the keyboard shortcuts. */
export function AboutSection({ version, records, requests, t, openShortcuts }: OptionsProps) {
  return (
    <>
      <section>
        <h2>{t('options.shortcuts_heading')}</h2>
        <p class="hint">{t('options.shortcuts')}</p>
        <button type="button" onClick={openShortcuts}>
          {t('options.shortcuts_open')}
        </button>
      </section>
      <section>
        <h2>{t('options.about')}</h2>
        <p>{t('options.about_text', { version, licence: records === 'failed' ? '—' : records.licence })}</p>
        {requests !== undefined && <p class="requests">{t('options.requests', { count: requests })}</p>}
      </section>
    </>
  );
}
