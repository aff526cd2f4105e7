import type { ComponentChildren } from 'preact';
import { directionOf } from '../../core/i18n/translate.ts';
import type { CardProps } from './Card.tsx';

type SmallCardProps = Pick<CardProps, 't' | 'locale' | 'theme' | 'textSize' | 'close'> & {
  children: ComponentChildren;
};

/** A card with little in it: a frame and what closes it. */
export function SmallCard({ t, locale, theme, textSize, close, children }: SmallCardProps) {
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
      <div class="content">{children}</div>
    </div>
  );
}
