import type { CardStatement, NameCard } from '../../core/card/card-data.ts';
import { dateWords, localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import type { Copy } from './CopyOutcome.tsx';
import { Batch } from './Batch.tsx';
import { ClaimHead } from './ClaimHead.tsx';
import { Statement } from './Statement.tsx';
import { Words } from './Words.tsx';

/** Drawn at first; see Batch. Together more than fits into a card. */
const STATEMENTS = 6;
const CLAIMS = 3;

interface NameBodyProps {
  data: NameCard;
  t: Translate;
  locale: string;
  copy?: Copy;
}

/** What is on file about a name: who it is, what it said, what is said of it. */
export function NameBody({ data, t, locale, copy }: NameBodyProps) {
  const { entity, by, about } = data;
  const { text: name } = localized(entity.name, locale);
  const statements = (list: readonly CardStatement[], isOwn: boolean) => (
    <Batch items={list} size={STATEMENTS} t={t}>
      {(shown, more) => (
        <>
          <ol>
            {shown.map((statement) => (
              <Statement
                key={statement.id}
                {...{ statement, t, locale, copy }}
                named={!isOwn}
                withClaim={isOwn}
                missing={false}
              />
            ))}
          </ol>
          {more}
        </>
      )}
    </Batch>
  );
  return (
    <>
      <header>
        <h2>
          <Words text={entity.name} locale={locale} />
        </h2>
        {entity.role && (
          <p class="role">
            <Words text={entity.role} locale={locale} />
            {/* The year is enough here, and reads well in every language. */}
            {entity.roleUntil &&
              ` (${t('card.role_until', { date: dateWords(entity.roleUntil.slice(0, 4), locale) })})`}
          </p>
        )}
      </header>
      {by.length > 0 && (
        <section>
          <h3>{t('card.by', { name })}</h3>
          {statements(by, true)}
        </section>
      )}
      {about.length > 0 && (
        <section>
          <h3>{t('card.about', { name })}</h3>
          <Batch items={about} size={CLAIMS} t={t}>
            {(shown, more) => (
              <>
                {shown.map(({ claim, statements: said }) => (
                  <article key={claim.id}>
                    <ClaimHead {...{ claim, t, locale }} />
                    {statements(
                      said.filter(({ speaker }) => speaker.id !== entity.id),
                      false,
                    )}
                  </article>
                ))}
                {more}
              </>
            )}
          </Batch>
        </section>
      )}
    </>
  );
}
