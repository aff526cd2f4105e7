import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLinked } from './names-eval/corpora.ts';
import type { LinkedDocument, Mention } from './names-eval/corpora.ts';
import { leaveOneOut } from './names-eval/leave-one-out.ts';
import type { Protocol } from './names-eval/gold.ts';
import type { Miss, Score } from './names-eval/leave-one-out.ts';
import { pageHits } from './names-eval/page-hits.ts';
import { scoreTagged } from './names-eval/tagged.ts';
import { folderOption } from './typed-options.ts';

export interface Measured {
  precision: number;
  recall: number;
  /** Mentions that were to be found, and hits. */
  wanted: number;
  hits: number;
}

type Report = Record<string, Record<string, Measured>>;

const everything = () => true;
const byType = (pattern: RegExp) => (mention: Mention) => pattern.test(mention.type ?? '');

const CORPORA: Readonly<Record<string, Protocol>> = {
  bsnlp: {
    isWanted: ({ type, id }) => (type === 'PER' || type === 'ORG') && id !== null && id.startsWith(type),
    isPerson: byType(/^PER$/),
    isScored: everything,
    formsPerDocument: true,
  },
  nerel: {
    isWanted: byType(/^(PERSON|ORGANIZATION)$/),
    isPerson: byType(/^PERSON$/),
    isScored: ({ split }) => split === undefined || split === 'dev',
    formsPerDocument: false,
  },
  reuters128: {
    isWanted: byType(/\b(Q215627|Q43229)\b/),
    isPerson: byType(/Q215627/),
    isScored: everything,
    formsPerDocument: false,
  },
  rss500: {
    isWanted: byType(/\b(Q215627|Q43229)\b/),
    isPerson: byType(/Q215627/),
    isScored: everything,
    formsPerDocument: false,
  },
  news100_de: { isWanted: everything, isPerson: () => false, isScored: everything, formsPerDocument: false },
};

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : Number((part / whole).toFixed(4)));

export function measured({ wanted, found, hits, rightHits }: Score): Measured {
  return { precision: ratio(rightHits, hits), recall: ratio(found, wanted), wanted, hits };
}

function byLanguage(documents: readonly LinkedDocument[]): Map<string, LinkedDocument[]> {
  const languages = new Map<string, LinkedDocument[]>();
  for (const document of documents) {
    const same = languages.get(document.lang);
    if (same === undefined) languages.set(document.lang, [document]);
    else same.push(document);
  }
  return languages;
}

function table(report: Report): string {
  const rows = [['corpus', 'lang', 'precision', 'recall', 'mentions', 'hits']];
  for (const [corpus, languages] of Object.entries(report)) {
    for (const [lang, { precision, recall, wanted, hits }] of Object.entries(languages)) {
      rows.push([corpus, lang, precision.toFixed(4), recall.toFixed(4), String(wanted), String(hits)]);
    }
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ')).join('\n');
}

/**
 * `eval names --data DIR [--json] [--misses FILE] [--hits FILE]`. The gazetteer of each scored document is one base form an
 * entity, taken from the other documents; `--hits` writes every hit of the bundled records on saved pages, to be judged.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      json: { type: 'boolean' },
      misses: { type: 'string' },
      hits: { type: 'string' },
    },
  });
  const data = folderOption('data', values.data);
  if (data === undefined) throw new Error('--data DIR is needed: a folder with linked/ and names/');
  const report: Report = {};
  const misses: Miss[] = [];
  const skipped: string[] = [];
  for (const [name, protocol] of Object.entries(CORPORA)) {
    const documents = readLinked(data, name);
    if (documents === undefined) {
      skipped.push(`no linked/${name}.jsonl`);
      continue;
    }
    report[name] = {};
    for (const [lang, same] of byLanguage(documents)) {
      report[name][lang] = measured(leaveOneOut(same, lang, protocol, misses));
    }
  }
  const tagged = scoreTagged(data, misses);
  if (tagged === undefined) skipped.push('no names/anercorp_*.txt');
  else report.anercorp = { ar: measured(tagged) };

  if (Object.keys(report).length === 0) throw new Error(`--data: nothing to measure in ${data}: ${skipped.join(', ')}`);
  for (const what of skipped) process.stderr.write(`skipped: ${what} in ${data}\n`);

  if (values.hits !== undefined) {
    const hits = await pageHits(data);
    if (hits === undefined) process.stderr.write(`skipped: no pages/ in ${data}\n`);
    else {
      writeFileSync(values.hits, hits.map((hit) => `${Object.values(hit).join('\t')}\n`).join(''));
      process.stderr.write(`${hits.length} hits on saved pages: ${values.hits}\n`);
    }
  }
  if (values.misses !== undefined) {
    writeFileSync(values.misses, misses.map((miss) => `${Object.values(miss).join('\t')}\n`).join(''));
  }
  process.stdout.write(values.json ? `${JSON.stringify({ names: report })}\n` : `${table(report)}\n`);
}
