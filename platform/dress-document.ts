import { directionOf } from '../core/i18n/translate.ts';

/** Gives one of our own pages its language, direction and title. */
export function dressDocument(locale: string, title: string): HTMLElement {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  document.title = title;
  return document.getElementById('root') as HTMLElement;
}
