import type { CardClaim } from '../../core/card/card-data.ts';
import { dateWords, listWords, localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import { Origin } from './Origin.tsx';
import { Words } from './Words.tsx';

/** A claim in a sentence, and who made it when. */
export function ClaimHead({ claim, t, locale }: { claim: CardClaim; t: Translate; locale: string }) {
  const day = dateWords(claim.date, locale);
  const date = claim.approximate ? t('card.approximate', { date: day }) : day;
  const names = listWords(
    claim.claimants.map(({ name }) => localized(name, locale).text),
    locale,
  );
  return (
    <div class="claim">
      <p class="summary">
        <Words text={claim.summary} locale={locale} />
      </p>
      <p class="under">{names === '' ? t('card.claimed', { date }) : t('card.claimed_by', { names, date })}</p>
      <Origin origin={claim.origin} t={t} locale={locale} />
    </div>
  );
}
