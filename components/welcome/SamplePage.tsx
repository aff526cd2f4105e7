import type { MessageKey, Translate } from '../../core/i18n/translate.ts';

/** In the order of an article; the last has words that look like names and are none. */
const PARAGRAPHS: readonly MessageKey[] = [
  'sample.claim',
  'sample.answer',
  'sample.more',
  'sample.book',
  'sample.apart',
];

/** An article of our own to try everything on, where no news site is needed. */
export function SamplePage({ t }: { t: Translate }) {
  return (
    <main>
      <p class="hint">{t('sample.note')}</p>
      <article>
        <h1>{t('sample.title')}</h1>
        {PARAGRAPHS.map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
      </article>
    </main>
  );
}
