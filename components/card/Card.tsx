import type { CardData } from '../../core/card/card-data.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { dateWords, localized } from '../../core/i18n/localized.ts';
import { CardFrame, type FrameView } from './CardFrame.tsx';
import { ClaimBody } from './ClaimBody.tsx';
import { NameBody } from './NameBody.tsx';
import type { Copy } from './CopyOutcome.tsx';
import { Why } from './Why.tsx';

export interface CardProps extends FrameView {
  data: CardData;
  pin(pinned: boolean): void;
  /** Turns marks off for the whole site; absent where there is none. */
  muteSite?: () => void;
  openSettings(): void;
  /** Never marks this name or claim again. */
  mute?: () => void;
  /** Remembers that the claim is not meant in a sentence like this one. */
  wrongMatch?: () => void;
  /** Absent where the page does not let us. */
  copy?: Copy;
  /** Drawn before it is shown: nothing is spoken yet. */
  isAhead?: boolean;
}

/** The card: a well-set footnote about a name or a claim. It says nothing that the record does not say. */
export function Card(props: CardProps) {
  const { data, t, locale, pin, muteSite, openSettings, mute, wrongMatch, copy, isAhead = false } = props;
  const [pinned, setPinned] = useState(false);
  const label =
    data.kind === 'name'
      ? t('card.label_name', { name: localized(data.entity.name, locale).text })
      : t('card.label_claim');
  const togglePin = () => {
    pin(!pinned);
    setPinned(!pinned);
  };
  const pinButton = (
    <button type="button" aria-pressed={pinned} title={t(pinned ? 'card.unpin' : 'card.pin')} onClick={togglePin}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6 2h4l-.5 5 2.500 2.500H4L6.500 7zM8 9.500V14" />
      </svg>
      <span class="spoken">{t(pinned ? 'card.unpin' : 'card.pin')}</span>
    </button>
  );
  // What is on file stays the same when a card that was drawn ahead is shown, or pinned: it is not gone through again.
  const onFile = useMemo(
    () => (
      <>
        {data.kind === 'name' ? (
          <NameBody {...{ data, t, locale, copy }} />
        ) : (
          <ClaimBody {...{ data, t, locale, copy }} />
        )}
        <Why {...{ data, t, locale }} />
      </>
    ),
    [data, t, locale, copy],
  );
  return (
    <CardFrame {...props} label={label} tools={pinButton}>
      <Announcement text={isAhead ? '' : label} />
      <div class="content" tabIndex={0}>
        {onFile}
      </div>
      <footer>
        <span>{t('card.revision', { date: dateWords(data.revision, locale) })}</span>
        {wrongMatch && (
          <button type="button" onClick={wrongMatch}>
            {t('card.wrong')}
          </button>
        )}
        {mute && (
          <button type="button" onClick={mute}>
            {t('card.mute')}
          </button>
        )}
        {muteSite && (
          <button type="button" onClick={muteSite}>
            {t('card.site_off')}
          </button>
        )}
        <button type="button" onClick={openSettings}>
          {t('card.settings')}
        </button>
      </footer>
    </CardFrame>
  );
}

/** Says that a card has opened. Screen readers speak what a live region comes to hold, not what it held from the start. */
function Announcement({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(text), [text]);
  return (
    <p class="spoken" role="status">
      {spoken}
    </p>
  );
}
