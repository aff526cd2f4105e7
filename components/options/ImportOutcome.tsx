import type { MessageKey, Translate } from '../../core/i18n/translate.ts';
import { MOST_STORIES_OF_A_PACK } from '../../core/own-packs/limits.ts';
import type { FileOutcome } from './own-packs-props.ts';

/** What was wrong with a file, or left out of it. Its place is there from the start, so that it is spoken when it comes. */
export function ImportOutcome({ outcome, t }: { outcome: FileOutcome | undefined; t: Translate }) {
  const { headline, problems = [], leftOut = {} } = outcome ?? {};
  const reasons = Object.entries(leftOut).filter(([, count]) => count > 0);
  const sum = reasons.reduce((all, [, count]) => all + count, 0);
  return (
    <div class="outcome" role="alert">
      {headline && <p class="problem">{t(headline.key, headline.values)}</p>}
      {problems.length > 0 && (
        // The fields are named in English, and so is what is wrong with them.
        <ol lang="en" dir="ltr">
          {problems.map(({ record, field, message }) => (
            <li key={`${record} ${field} ${message}`}>
              <code>
                <bdi>{[record, field].filter(Boolean).join(': ') || 'file'}</bdi>
              </code>{' '}
              <bdi>{message}</bdi>
            </li>
          ))}
        </ol>
      )}
      {reasons.length > 0 && (
        <>
          <p>{t('packs.left_out', { count: sum })}</p>
          <ul>
            {reasons.map(([reason, count]) => (
              <li key={reason}>
                {t(`left_out.${reason.replace('-', '_')}` as MessageKey, { count, most: MOST_STORIES_OF_A_PACK })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
