import { browser } from 'wxt/browser';
import { createTranslate, type Translate } from '../core/i18n/translate.ts';

/** Texts in the browser's language, as @wxt-dev/i18n laid them down: keys joined by underscores. */
export function createPlatformTranslate(): { translate: Translate; locale: string } {
  // The language a text is really in, which is not the browser's where we have no texts in that.
  const getMessage = browser.i18n.getMessage as (key: string) => string;
  const locale = getMessage('locale_code') || 'en';
  const lookUp = (key: string) => getMessage(key.replaceAll('.', '_')) || undefined;
  return { translate: createTranslate(lookUp, locale), locale };
}
