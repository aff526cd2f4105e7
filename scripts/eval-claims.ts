import { parseArgs } from 'node:util';
import { THRESHOLD } from '../core/spot/claims/score.ts';
import { measureSet, type Measured } from './claims-eval/measure.ts';
import { answers, curve, figures, isWrong } from './claims-eval/measure-own-cases.ts';
import { readOwnCases } from './claims-eval/own-cases.ts';
import { bundledPack, pageClaims } from './claims-eval/page-claims.ts';
import { readSets } from './claims-eval/sets.ts';
import { folderOption } from './typed-options.ts';

/** Paraphrases and near misses of the bundled stories. */
const OWN_CASES = 'tests/fixtures/claims';

const COLUMNS = ['queries', 'claims', 'map5', 'mrr', 'r1', 'r5', 'ms_per_query', 'bytes_per_claim'] as const;

const LABELLED = ['shown_top1', 'agreeing_top1', 'contradicting_top1', 'contradicting_ranked'] as const;

function table(report: Readonly<Record<string, Measured>>): string {
  const rows: string[][] = [['set', ...COLUMNS, ...LABELLED]];
  for (const [name, measured] of Object.entries(report)) {
    rows.push([name, ...[...COLUMNS, ...LABELLED].map((column) => String(measured[column] ?? ''))]);
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ')).join('\n');
}

/**
 * `eval claims --data DIR [--json]`: retrieval on every set and split of `DIR/claims`, and every claim of the bundled
 * records found on the pages of `DIR/pages`, to be judged: few of them are about one.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, json: { type: 'boolean' } } });
  const data = folderOption('data', values.data);
  if (data === undefined) throw new Error('--data DIR is needed: a folder with claims/ and pages/');
  const report: Record<string, Measured> = {};
  const sets = readSets(data);
  if (sets.length === 0) process.stderr.write(`skipped: no claims/NAME/qrels.tsv in ${data}\n`);
  for (const set of sets) {
    for (const [split, measured] of Object.entries(measureSet(set))) report[`${set.name}/${split}`] = measured;
  }
  const pack = await bundledPack();
  const saved = await pageClaims(pack, data);
  if (saved === undefined) process.stderr.write(`skipped: no pages/ in ${data}\n`);
  const own = readOwnCases(OWN_CASES);
  const open = answers(
    pack,
    own.filter(({ isHeldOut }) => !isHeldOut),
  );
  const heldOut = answers(
    pack,
    own.filter(({ isHeldOut }) => isHeldOut),
  );
  if (values.json) {
    const ownCases = { open: figures(open), held_out: figures(heldOut), curve: curve(open) };
    process.stdout.write(`${JSON.stringify({ claims: report, pages: saved, own_cases: ownCases })}\n`);
    return;
  }
  process.stdout.write(`${table(report)}\n\nown cases (${OWN_CASES})\n`);
  console.table({ open: figures(open), 'held out': figures(heldOut) });
  process.stdout.write(`precision-recall curve over the open ones; the product's threshold is ${THRESHOLD}\n`);
  console.table(curve(open));
  for (const { story, lang, kind, text, score, isParaphrase } of open.filter((answer) =>
    answer.score >= THRESHOLD ? isWrong(answer) : answer.isParaphrase,
  )) {
    process.stdout.write(
      `${isParaphrase ? 'missed' : 'wrong'}  ${story}  ${lang} ${kind}  ${score.toFixed(2)}  ${text}\n`,
    );
  }
  if (saved === undefined) return;
  process.stdout.write(`\n${saved.hits.length} claim hits on ${saved.pages} saved pages\n`);
  for (const { page, claim, polarity, score, sentence } of saved.hits) {
    process.stdout.write(`${page}  ${claim}  ${polarity}  ${score.toFixed(2)}  ${sentence}\n`);
  }
}
