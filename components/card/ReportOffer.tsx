import { useState } from 'preact/hooks';
import type { ClaimCard } from '../../core/card/card-data.ts';
import { wrongMatchReport } from '../../core/card/wrong-match-report.ts';
import type { CardProps } from './Card.tsx';
import { SmallCard } from './SmallCard.tsx';

export type ReportOfferProps = Omit<CardProps, 'data'> & {
  data: ClaimCard;
  /** The sentence in which the claim is not meant. */
  sentence: string;
};

/** What follows on "wrong match": what was done, and a report to copy, with the page's sentence only where the reader adds it. */
export function ReportOffer({ data, sentence, copy, ...props }: ReportOfferProps) {
  const { t } = props;
  const [withSentence, setWithSentence] = useState(false);
  const [copied, setCopied] = useState(false);
  return (
    <SmallCard {...props}>
      <p>{t('card.wrong_done')}</p>
      {copy && (
        <div class="report">
          <p class="under">{t('card.report_hint')}</p>
          <label>
            <input
              type="checkbox"
              checked={withSentence}
              onChange={({ currentTarget }) => {
                setWithSentence(currentTarget.checked);
                setCopied(false);
              }}
            />
            {t('card.report_sentence')}
          </label>
          <button
            type="button"
            onClick={() => {
              copy(wrongMatchReport(data, withSentence ? sentence : undefined));
              setCopied(true);
            }}
          >
            {t('card.report_copy')}
          </button>
          <span role="status">{copied && t('card.copied')}</span>
        </div>
      )}
    </SmallCard>
  );
}
