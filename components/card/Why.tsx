import type { CardData } from '../../core/card/card-data.ts';
import { localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';

const NAME_RULES = {
  'unique-name': 'card.why_unique',
  'short-name-after-full': 'card.why_short',
  'short-name-in-context': 'card.why_context',
} as const;

/** What made the page's text match, folded away until asked for. */
export function Why({ data, t, locale }: { data: CardData; t: Translate; locale: string }) {
  if (!data.why) return null;
  return (
    <details>
      <summary>{t('card.why')}</summary>
      {data.kind === 'name' ? (
        <>
          <p>
            {t(NAME_RULES[data.why!.rule], { form: data.why!.form, name: localized(data.entity.name, locale).text })}
          </p>
          {data.why!.inflection && <p>{t('card.why_inflection', { inflection: data.why!.inflection })}</p>}
        </>
      ) : (
        <>
          {data.why!.sharedWords.length > 0 && (
            <p>{t('card.why_claim', { words: data.why!.sharedWords.join(' · ') })}</p>
          )}
          <p lang={data.why!.wordingLanguage} dir="auto">
            {t('card.why_wording', { wording: data.why!.wording })}
          </p>
        </>
      )}
    </details>
  );
}
