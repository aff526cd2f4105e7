import type { ComponentChildren } from 'preact';
import { directionOf, type Translate } from '../../core/i18n/translate.ts';
import type { Settings } from '../../core/model/settings.ts';

export interface FrameView {
  t: Translate;
  locale: string;
  theme: Settings['theme'];
  /** Factor on the text size. */
  textSize: number;
  close(): void;
}

interface CardFrameProps extends FrameView {
  /** What the card is called where it is not seen. */
  label: string;
  /** What stands in the bar before the button that closes. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every card: its language and look, and what closes it. */
export function CardFrame({ label, tools, t, locale, theme, textSize, close, children }: CardFrameProps) {
  return (
    <div
      class="card"
      role="dialog"
      aria-label={label}
      lang={locale}
      dir={directionOf(locale)}
      data-theme={theme}
      style={{ '--text-size': textSize }}
    >
      <div class="bar">
        {tools}
        <button type="button" title={t('card.close')} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
          <span class="spoken">{t('card.close')}</span>
        </button>
      </div>
      {children}
    </div>
  );
}
