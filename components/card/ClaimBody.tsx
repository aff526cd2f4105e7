import type { CardStatement, ClaimCard } from '../../core/card/card-data.ts';
import { dateWords, localized } from '../../core/i18n/localized.ts';
import type { MessageKey, Translate } from '../../core/i18n/translate.ts';
import type { Copy } from './CopyOutcome.tsx';
import { ClaimHead } from './ClaimHead.tsx';
import { Sources } from './Sources.tsx';
import { Statement } from './Statement.tsx';

interface ClaimBodyProps {
  data: ClaimCard;
  t: Translate;
  locale: string;
  copy?: Copy;
}

/** What is on file about a claim: first what this page leaves out, then who claimed it, then the timeline. */
export function ClaimBody({ data, t, locale, copy }: ClaimBodyProps) {
  const { claim, statements, missing, polarity } = data;
  const last = statements[statements.length - 1];
  return (
    <>
      <Omission {...{ data, t, locale }} />
      {polarity !== 'unclear' && (
        <p class="under">{t(polarity === 'asserts' ? 'polarity.asserts' : 'polarity.reports_denial')}</p>
      )}
      <header>
        <h2>{t('card.claim')}</h2>
        <ClaimHead {...{ claim, t, locale }} />
        <Sources sources={claim.sources} t={t} locale={locale} />
      </header>
      <section>
        <h3>{t('card.timeline')}</h3>
        <ol>
          {statements.map((statement) => (
            <Statement
              key={statement.id}
              {...{ statement, t, locale, copy }}
              named
              withClaim={false}
              missing={missing.includes(statement.id)}
            />
          ))}
        </ol>
        {last && <p class="under">{t('card.nothing_later', { date: dateWords(last.date, locale) })}</p>}
      </section>
    </>
  );
}

/** The card's most useful line: the newest denial or confirmation that the page leaves out. */
function Omission({ data, t, locale }: { data: ClaimCard; t: Translate; locale: string }) {
  const omitted = data.statements.filter(({ id }) => data.missing.includes(id));
  const line =
    omissionLine(omitted, 'denies', 'card.denied_missing') ??
    omissionLine(omitted, 'confirms', 'card.confirmed_missing');
  if (!line) return null;
  const { statement, key } = line;
  const name = localized(statement.speaker.name, locale).text;
  return <p class="omission">{t(key, { name, date: dateWords(statement.date, locale) })}</p>;
}

function omissionLine(omitted: readonly CardStatement[], stance: CardStatement['stance'], key: MessageKey) {
  const statement = omitted.findLast((candidate) => candidate.stance === stance);
  return statement && { statement, key };
}
