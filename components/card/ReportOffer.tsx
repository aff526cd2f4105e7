import { useState } from 'preact/hooks';
import type { ClaimCard } from '../../core/card/card-data.ts';
import { wrongMatchReport } from '../../core/card/wrong-match-report.ts';
import type { CardProps } from './Card.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CopyOutcome } from './CopyOutcome.tsx';

export type ReportOfferProps = Omit<CardProps, 'data'> & {
  data: ClaimCard;
  /** The sentence in which the claim is not meant. */
  sentence: string;
};

/** What follows on "wrong match": what was done, and a report to copy, with the page's sentence only where the reader adds it. */
export function ReportOffer({ data, sentence, copy, ...props }: ReportOfferProps) {
  const { t } = props;
  const [withSentence, setWithSentence] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  return (
    <CardFrame {...props} label={t('extension.name')}>
      <div class="content">
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
                  setCopied(undefined);
                }}
              />
              {t('card.report_sentence')}
            </label>
            <button
              type="button"
              onClick={() => void copy(wrongMatchReport(data, withSentence ? sentence : undefined)).then(setCopied)}
            >
              {t('card.report_copy')}
            </button>
            <CopyOutcome copied={copied} t={t} />
          </div>
        )}
      </div>
    </CardFrame>
  );
}
