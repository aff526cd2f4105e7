import type en from '../../locales/en.json';
import { isolated } from './isolated.ts';
import { createCounting } from './plural.ts';

/** Texts with plural forms are objects by CLDR category; `other` is there in every language. */
type Plural = { other: string };

type KeysOf<Tree, Path extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string | Plural
    ? `${Path}${Key}`
    : KeysOf<Tree[Key], `${Path}${Key}.`>;
}[keyof Tree & string];

/** Key of a text in locales/*.json, parts joined by dots. */
export type MessageKey = KeysOf<typeof en>;

/** Text for a key in the reader's language; `{name}` in it is replaced by `values.name`, plural forms go by `values.count`. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Makes a translator over any store of texts.
 * @param lookUp text of a key such as `card.more.few`, or undefined
 * @param locale BCP 47; decides plural categories and digits
 */
export function createTranslate(lookUp: (key: string) => string | undefined, locale: string): Translate {
  const { category, digits } = createCounting(locale);
  const direction = directionOf(locale);
  return (key, values = {}) => {
    const { count } = values;
    const plural = typeof count === 'number' ? lookUp(`${key}.${category(count)}`) : undefined;
    const text = plural ?? lookUp(key) ?? lookUp(`${key}.other`) ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? digits(value) : isolated(value, direction);
    });
  };
}

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(?:Arab|Hebr|Thaa)\b/;
/** A script that is named says more than the language: Kurdish and Uyghur have several. */
const OTHER_SCRIPT = /-(?!Arab|Hebr|Thaa)[A-Z][a-z]{3}\b/;

/** Direction of a language's usual script, or of the one that its code names. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.test(language) && !OTHER_SCRIPT.test(language) ? 'rtl' : 'ltr';
}
