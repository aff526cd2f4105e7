import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attestForms, type AttestedForm } from '../core/records/attested-forms.ts';
import { readLinked, readTagged } from './names-eval/corpora.ts';
import { readPageFile } from './page-files.ts';
import { readRecords } from './read-records.ts';

const LINKED = ['bsnlp', 'nerel', 'reuters128', 'rss500', 'msnbc', 'kore50', 'news100_de'];
const TAGGED = ['anercorp_train', 'anercorp_dev'];

/**
 * Which recorded forms the pages, corpora and list of names under `dir` attest (laid out as `npm run eval` wants it).
 * @throws where there is none of them.
 */
export async function attestedForms(folder: string, dir: string): Promise<AttestedForm[]> {
  const texts = [...(await pageTexts(dir)), ...corpusTexts(dir)];
  const names = listedNames(dir);
  if (texts.length + names.length === 0) throw new Error(`${dir}: holds no pages, corpora or list of names`);
  return attestForms((await readRecords(folder)).entities, texts, names);
}

/** A row a language: forms on record, and how many of them were met how. */
export function attestationTable(forms: readonly AttestedForm[]): string {
  const rows = new Map<string, Record<AttestedForm['attestation'], number>>();
  for (const { lang, attestation } of forms) {
    const row = rows.get(lang) ?? { text: 0, words: 0, none: 0 };
    row[attestation] += 1;
    rows.set(lang, row);
  }
  return [
    '| language | forms | met in running text | met word by word | not met |',
    '|---|---|---|---|---|',
    ...[...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([lang, { text, words, none }]) => `| ${lang} | ${text + words + none} | ${text} | ${words} | ${none} |`),
  ].join('\n');
}

async function pageTexts(dir: string): Promise<string[]> {
  const folder = path.join(dir, 'pages');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(files.map((file) => readPageFile(path.join(folder, file))));
  return pages.flatMap(({ blocks }) => blocks.map(({ text }) => text));
}

function corpusTexts(dir: string): string[] {
  const linked = LINKED.flatMap((name) => readLinked(dir, name) ?? []).map(({ text }) => text);
  const tagged = TAGGED.flatMap((name) => readTagged(dir, name) ?? []).map((sentence) => sentence.words.join(' '));
  return [...linked, ...tagged];
}

/** Both columns of `names/forms.tsv`: a Latin name and its form in another script. */
function listedNames(dir: string): string[] {
  const file = path.join(dir, 'names', 'forms.tsv');
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => line.split('\t').slice(0, 2));
}
