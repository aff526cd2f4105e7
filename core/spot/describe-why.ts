import type { NameRule, NameWhy } from './hits.ts';

const RULES: Record<NameRule, string> = {
  'unique-name': 'full name',
  'short-name-after-full': 'short name after full name',
  'short-name-in-context': 'short name in context',
};

/** One English line for the command line; the card words the same facts in the reader's language. */
export function describeNameWhy(why: NameWhy): string {
  const antecedent = why.antecedent === undefined ? '' : ` in block ${why.antecedent}`;
  const inflection = why.inflection ? `, inflected: ${why.inflection}` : '';
  return `${RULES[why.rule]}${antecedent} ("${why.form}"${inflection})`;
}
