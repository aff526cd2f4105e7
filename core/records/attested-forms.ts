import type { Entity } from '../model/entity.ts';
import { foldText } from '../text/normalize.ts';

/** Where a form was met: `text` as it stands in running text, `words` each of its words in a list of names, or nowhere. */
export type Attestation = 'text' | 'words' | 'none';

export interface AttestedForm {
  entity: string;
  lang: string;
  form: string;
  attestation: Attestation;
}

/** Longest form that is looked for, in words; a longer one is asked for word by word. */
const MOST_WORDS = 8;

const words = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/**
 * Says of every name and short name of the entities whether it was met as recorded (spelling folded, uninflected) in `texts`,
 * or at least word by word in `names`, a list of given and family names.
 */
export function attestForms(
  entities: readonly Entity[],
  texts: Iterable<string>,
  names: Iterable<string>,
): AttestedForm[] {
  const forms = entities.flatMap(({ id, names: unique, shortNames = {} }) =>
    [unique, shortNames].flatMap((list) =>
      Object.entries(list).flatMap(([lang, listed]) =>
        listed.map((form) => ({ entity: id, lang, form, words: words(form) })),
      ),
    ),
  );
  const wanted = new Set(forms.map((form) => form.words.join(' ')));
  const met = new Set<string>();
  for (const text of texts) meet(words(text), wanted, met);
  const known = new Set<string>();
  for (const name of names) for (const word of words(name)) known.add(word);
  return forms.map(({ words: parts, ...form }) => ({
    ...form,
    attestation: met.has(parts.join(' '))
      ? 'text'
      : parts.length > 0 && parts.every((word) => known.has(word))
        ? 'words'
        : 'none',
  }));
}

function meet(text: readonly string[], wanted: ReadonlySet<string>, met: Set<string>): void {
  for (let at = 0; at < text.length; at += 1) {
    let window = '';
    for (let end = at; end < Math.min(text.length, at + MOST_WORDS); end += 1) {
      window = end === at ? text[end] : `${window} ${text[end]}`;
      if (wanted.has(window)) met.add(window);
    }
  }
}
