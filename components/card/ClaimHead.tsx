import type { CardClaim } from '../../core/card/card-data.ts';
import { dateWords, listWords, localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import { Words } from './Words.tsx';

/** A claim in a sentence, and who made it when. */
export function ClaimHead({ claim, t, locale }: { claim: CardClaim; t: Translate; locale: string }) {
  const day = dateWords(claim.date, locale);
  const names = listWords(
    claim.claimants.map(({ name }) => localized(name, locale).text),
    locale,
  );
  return (
    <div class="claim">
      <p class="summary">
        <Words text={claim.summary} locale={locale} />
      </p>
      <p class="under">
        {t('card.claimed_by', { names, date: claim.approximate ? t('card.approximate', { date: day }) : day })}
      </p>
    </div>
  );
}
