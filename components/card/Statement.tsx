import type { CardStatement } from '../../core/card/card-data.ts';
import { dateWords, languageName, localized } from '../../core/i18n/localized.ts';
import { directionOf, type Translate } from '../../core/i18n/translate.ts';
import { CopyCitation } from './CopyCitation.tsx';
import type { Copy } from './CopyOutcome.tsx';
import { Origin } from './Origin.tsx';
import { Sources } from './Sources.tsx';
import { Stance } from './Stance.tsx';
import { Words } from './Words.tsx';

interface StatementProps {
  statement: CardStatement;
  t: Translate;
  locale: string;
  /** Say whose words these are; left out where the card is about the speaker. */
  named: boolean;
  /** Say which claim it was about; left out under that claim. */
  withClaim: boolean;
  /** True where the page does not report it. */
  missing: boolean;
  /** Absent where the page does not let us. */
  copy?: Copy;
}

/** One statement: stance, speaker, role at the time, date, exact words, where published. */
export function Statement({ statement, t, locale, named, withClaim, missing, copy }: StatementProps) {
  const { stance, speaker, role, date, approximate, summary, sources, claim, origin } = statement;
  const quotes = chooseQuotes(statement, locale);
  const day = dateWords(date, locale);
  return (
    <li class="statement" data-stance={stance}>
      <p class="head">
        <Stance stance={stance} t={t} />
        {named && <Words class="speaker" text={speaker.name} locale={locale} />}
        <Words class="role" text={role} locale={locale} />
        <time dateTime={date}>{approximate ? t('card.approximate', { date: day }) : day}</time>
      </p>
      {withClaim && <p class="under">{t('card.about_claim', { claim: localized(claim.summary, locale).text })}</p>}
      {withClaim && <Origin origin={origin} t={t} locale={locale} />}
      {!quotes.some(({ lang }) => lang === locale.split('-')[0]) && (
        <p class="summary">
          <Words text={summary} locale={locale} />
        </p>
      )}
      {quotes.map((quote) => (
        <figure key={quote.lang + quote.text}>
          <blockquote lang={quote.lang} dir={directionOf(quote.lang)}>
            {quote.text}
          </blockquote>
          <figcaption>
            {quote.original
              ? t('card.original')
              : t('card.translation', { language: languageName(quote.lang, locale) })}
          </figcaption>
        </figure>
      ))}
      {missing && <p class="missing">{t('card.not_on_page')}</p>}
      <Sources sources={sources} t={t} locale={locale} />
      {copy && <CopyCitation {...{ statement, t, locale, copy }} />}
    </li>
  );
}

/** The original words, and the words in the reader's language where they were printed in it; else the first there are. */
function chooseQuotes({ quotes }: CardStatement, locale: string) {
  const original = quotes.find((quote) => quote.original);
  const own = quotes.find((quote) => quote.lang === locale.split('-')[0]);
  const chosen = [...new Set([own, original])].filter((quote) => quote !== undefined);
  return chosen.length > 0 ? chosen : quotes.slice(0, 1);
}
