import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Given and family names by script, as they are written in names. */
export interface NameParts {
  Latn: string[];
  Cyrl: string[];
  Arab: string[];
  Hani: string[];
}

/** The first letter as a name has it; some parts begin with an apostrophe. */
const capital = (word: string) => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** Parts of real names: `DIR/names/forms.tsv` has a Latin name, its form in another script and that script's code in a line. */
export function readNameParts(data: string | undefined): NameParts | undefined {
  const file = data === undefined ? undefined : path.join(data, 'names/forms.tsv');
  if (file === undefined || !existsSync(file)) return undefined;
  const parts = { Latn: new Set<string>(), Cyrl: new Set<string>(), Arab: new Set<string>(), Hani: new Set<string>() };
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [latin, form, script] = line.split('\t');
    if (script === undefined) continue;
    parts.Latn.add(capital(latin));
    if (script === 'Cyrl' || script === 'Arab' || script === 'Hani') parts[script].add(capital(form));
  }
  return { Latn: [...parts.Latn], Cyrl: [...parts.Cyrl], Arab: [...parts.Arab], Hani: [...parts.Hani] };
}
