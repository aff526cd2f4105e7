import type { NameCard } from '../../core/card/card-data.ts';
import { dateWords, localized } from '../../core/i18n/localized.ts';
import type { Translate } from '../../core/i18n/translate.ts';
import { ClaimHead } from './ClaimHead.tsx';
import { Statement } from './Statement.tsx';
import { Words } from './Words.tsx';

interface NameBodyProps {
  data: NameCard;
  t: Translate;
  locale: string;
  copy?: (text: string) => void;
}

/** What is on file about a name: who it is, what it said, what is said of it. */
export function NameBody({ data, t, locale, copy }: NameBodyProps) {
  const { entity, by, about } = data;
  const { text: name } = localized(entity.name, locale);
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
          <ol>
            {by.map((statement) => (
              <Statement
                key={statement.id}
                {...{ statement, t, locale, copy }}
                named={false}
                withClaim
                missing={false}
              />
            ))}
          </ol>
        </section>
      )}
      {about.length > 0 && (
        <section>
          <h3>{t('card.about', { name })}</h3>
          {about.map(({ claim, statements }) => (
            <article key={claim.id}>
              <ClaimHead {...{ claim, t, locale }} />
              <ol>
                {statements
                  .filter(({ speaker }) => speaker.id !== entity.id)
                  .map((statement) => (
                    <Statement
                      key={statement.id}
                      {...{ statement, t, locale, copy }}
                      named
                      withClaim={false}
                      missing={false}
                    />
                  ))}
              </ol>
            </article>
          ))}
        </section>
      )}
    </>
  );
}
