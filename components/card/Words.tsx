import type { LocalizedText } from '../../core/model/text.ts';
import { localized } from '../../core/i18n/localized.ts';
import { directionOf } from '../../core/i18n/translate.ts';

interface WordsProps {
  text: LocalizedText;
  locale: string;
  class?: string;
}

/** A recorded text in the reader's language or the nearest there is, with its own language and direction. */
export function Words({ text, locale, class: name }: WordsProps) {
  const { lang, text: words } = localized(text, locale);
  return (
    <span class={name} lang={lang} dir={directionOf(lang)}>
      {words}
    </span>
  );
}
