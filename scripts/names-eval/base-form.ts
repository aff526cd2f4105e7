import { compileNameIndex } from '../../core/spot/names/compile.ts';
import { openNameIndex } from '../../core/spot/names/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import { mostOf, wordsOf } from './known-forms.ts';

/**
 * Whether a form may be the recorded one in another case: as many words, each with the same first half. Knows nothing of
 * the rules that are measured.
 */
export function isInflectionOf(form: string, recorded: string): boolean {
  const seen = wordsOf(form);
  const base = wordsOf(recorded);
  if (seen.length === 0 || seen.length !== base.length) return false;
  return seen.every((word, at) => {
    const other = base[at];
    const shorter = Math.min(word.length, other.length);
    const stem = Math.max(Math.min(3, shorter), Math.ceil(Math.max(word.length, other.length) * 0.55));
    return word.slice(0, stem) === other.slice(0, stem) && Math.abs(word.length - other.length) <= 4;
  });
}

/**
 * The one base form of an entity: of its most frequent form and that form's other cases, the one from which the rules of
 * the language reach the most of them. A form in small letters is a description, no name.
 */
export function baseForm(forms: ReadonlyMap<string, number> | undefined, reach: Reach): string | undefined {
  const names = new Map([...(forms ?? [])].filter(([form]) => /^[^\p{L}]*[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(form)));
  const usual = mostOf(names);
  if (usual === undefined) return undefined;
  const cases = new Map([...names].filter(([form]) => isInflectionOf(form, usual)));
  const reached = new Map([...cases.keys()].map((form) => [form, reach(form, cases)]));
  return mostOf(reached) ?? usual;
}

/** How many mentions, of those counted, a form reaches by the language's rules; itself a little more than others. */
type Reach = (form: string, cases: ReadonlyMap<string, number>) => number;

/** Asks the rules of a language, and remembers the answers. */
export function reachOf(lang: string): Reach {
  const known = new Map<string, boolean>();
  const reaches = (form: string, other: string): boolean => {
    const key = `${form}\n${other}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const index = openNameIndex(compileNameIndex([{ text: form, lang, entity: 0, use: 'unique', person: false }]));
      answer = spotNames(index, [{ text: other, kind: 'text' }], lang).length > 0;
      known.set(key, answer);
    }
    return answer;
  };
  return (form, cases) => {
    let sum = cases.get(form)! / 1e6;
    for (const [other, times] of cases) if (other === form || reaches(form, other)) sum += times;
    return sum;
  };
}
