import { directionOf } from '../../core/i18n/translate.ts';
import type { CardProps } from './Card.tsx';

/** The answer where nothing is on file: that, and that it means nothing. */
export function Nothing({ text, t, locale, theme, textSize, close }: { text: string } & Omit<CardProps, 'data'>) {
  return (
    <div
      class="card"
      role="dialog"
      aria-label={t('extension.name')}
      lang={locale}
      dir={directionOf(locale)}
      data-theme={theme}
      style={{ '--text-size': textSize }}
    >
      <div class="bar">
        <button type="button" title={t('card.close')} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
          <span class="spoken">{t('card.close')}</span>
        </button>
      </div>
      <div class="content">
        <p>{t('card.nothing', { text })}</p>
      </div>
    </div>
  );
}
