import type { Translate } from '../../core/i18n/translate.ts';

/** The one page shown after installation: the thing itself at work, then what it may do. It asks for nothing. */
export function Welcome({ t, openOptions }: { t: Translate; openOptions(): void }) {
  return (
    <main>
      <h1>{t('welcome.title')}</h1>
      <p>{t('welcome.what')}</p>
      <section>
        <h2>{t('welcome.try')}</h2>
        <p class="sample">{t('welcome.sample')}</p>
        <p>
          <a href="sample.html" target="_blank">
            {t('welcome.sample_page')}
          </a>
        </p>
      </section>
      <section>
        <h2>{t('welcome.toolbar')}</h2>
        <p>{t('welcome.toolbar_text')}</p>
      </section>
      <section>
        <h2>{t('welcome.permissions')}</h2>
        <p>{t('welcome.permissions_text')}</p>
      </section>
      <button type="button" onClick={openOptions}>
        {t('popup.options')}
      </button>
    </main>
  );
}
