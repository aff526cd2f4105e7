import { archiveAddress } from '../../core/card/archive.ts';
import type { Source } from '../../core/model/source.ts';
import { dateWords } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';

/**
 * Where it was published: each outlet a link, and after it one to copies of the page, in case it has gone or changed. Records
 * hold `https:` addresses only; it is checked again here.
 */
export function Sources({ sources, t, locale }: { sources: readonly Source[]; t: Translate; locale: string }) {
  return (
    <ul class="sources" aria-label={t('card.sources')}>
      {sources
        .filter(({ url }) => url.startsWith('https://'))
        .map(({ url, outlet, title, date, lang }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer nofollow" hreflang={lang} title={title}>
              {outlet}
            </a>
            {date && <time dateTime={date}>{dateWords(date, locale)}</time>}
            <a
              class="archive"
              href={archiveAddress({ url, date })}
              target="_blank"
              rel="noopener noreferrer nofollow"
              aria-label={t('card.archive', { outlet })}
              title={t('card.archive', { outlet })}
            >
              {/* A drawing: for a letter that the card's fonts lack the browser searches all fonts there are. */}
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3 8a5 5 0 1 1 1.500 3.500M3 4v4h4" />
              </svg>
            </a>
          </li>
        ))}
    </ul>
  );
}
