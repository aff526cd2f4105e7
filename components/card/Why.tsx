import type { CardData, ClaimCard, NameCard } from '../../core/card/card-data.ts';
import { listWords, localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';

const NAME_RULES = {
  'unique-name': 'card.why_unique',
  'short-name-after-full': 'card.why_short',
  'short-name-in-context': 'card.why_context',
} as const;

const CLAIM_TEXTS = { wording: 'card.why_wording', summary: 'card.why_summary' } as const;

/** Stands for a text that is in a language of its own; no text has it. */
const PLACE = '\u0000';

interface WhyProps {
  data: CardData;
  t: Translate;
  locale: string;
}

/** What made the page's text match, folded away until asked for. */
export function Why({ data, t, locale }: WhyProps) {
  if (!data.why) return null;
  return (
    <details>
      <summary>{t('card.why')}</summary>
      {data.kind === 'name' ? <NameWhy {...{ data, t, locale }} /> : <ClaimWhy {...{ data, t, locale }} />}
    </details>
  );
}

function NameWhy({ data: { why, entity }, t, locale }: WhyProps & { data: NameCard }) {
  if (!why) return null;
  return (
    <>
      <p>{t(NAME_RULES[why.rule], { form: why.form, name: localized(entity.name, locale).text })}</p>
      {why.inflection && <p>{t('card.why_inflection', { inflection: why.inflection })}</p>}
    </>
  );
}

function ClaimWhy({ data: { why }, t, locale }: WhyProps & { data: ClaimCard }) {
  if (!why) return null;
  const names = why.entities.map(({ name }) => localized(name, locale).text);
  const [before, after] = t(CLAIM_TEXTS[why.matched], { wording: PLACE }).split(PLACE);
  return (
    <>
      {why.sharedWords.length > 0 && <p>{t('card.why_claim', { words: why.sharedWords.join(' · ') })}</p>}
      {names.length > 0 && <p>{t('card.why_named', { names: listWords(names, locale) })}</p>}
      <p>
        {before}
        <bdi lang={why.wordingLanguage}>{why.wording}</bdi>
        {after}
      </p>
    </>
  );
}
