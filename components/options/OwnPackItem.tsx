import { dateWords, languageName, listWords, localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import { Switch } from '../Switch.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import type { ListedPack, OwnPacksProps } from './own-packs-props.ts';

interface OwnPackItemProps {
  pack: ListedPack;
  own: OwnPacksProps;
  remove(id: string): void;
  t: Translate;
  locale: string;
}

/** A pack that the reader brought: what it says of itself, whether it is used, and the ways out. */
export function OwnPackItem({ pack: { about, on, leftOut, update }, own, remove, t, locale }: OwnPackItemProps) {
  const { id, authors, licence, revision, languages, stories, statements } = about;
  const title = localized(about.title, locale);
  const counts = [t('popup.stories', { count: stories }), t('options.statements', { count: statements })];
  const named = languages.map((code) => languageName(code, locale));
  return (
    <article class="own-pack" aria-label={title.text}>
      <h3>
        <bdi lang={title.lang}>{title.text}</bdi>
      </h3>
      <p>{t('popup.records', { date: dateWords(revision, locale), stories: listWords(counts, locale) })}</p>
      <p class="hint">
        {t('packs.by', { authors: listWords(authors, locale) })} · {t('packs.licence', { licence: licence })} ·{' '}
        {t('packs.languages', { languages: listWords(named, locale) })}
      </p>
      {leftOut > 0 && <p class="hint">{t('packs.stories_left_out', { count: leftOut })}</p>}
      <Switch label={t('packs.use')} checked={on} change={(use) => own.switchPack(id, use)} />
      {update && <p class="hint">{t('packs.update_hint', { host: update.host })}</p>}
      <p class="ways-out">
        {update && (
          <button
            type="button"
            class="update-pack"
            aria-label={`${t('packs.update')}: ${title.text}`}
            // Not `disabled`: a keyboard stays on the button while it waits.
            aria-disabled={update.isAsking}
            onClick={() => own.lookForUpdate(id)}
          >
            {t('packs.update')}
          </button>
        )}
        <button type="button" aria-label={`${t('packs.save')}: ${title.text}`} onClick={() => own.savePack(id)}>
          {t('packs.save')}
        </button>
        <button
          type="button"
          class="remove-pack"
          aria-label={t('options.remove', { name: title.text })}
          onClick={() => remove(id)}
        >
          {t('options.remove_short')}
        </button>
      </p>
      {update && <ImportOutcome outcome={update.outcome} t={t} />}
    </article>
  );
}
