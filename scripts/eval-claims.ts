import { parseArgs } from 'node:util';
import { measureSet, type Measured } from './claims-eval/measure.ts';
import { readSets } from './claims-eval/sets.ts';

const COLUMNS = ['queries', 'claims', 'map5', 'mrr', 'r1', 'r5', 'ms_per_query', 'bytes_per_claim'] as const;

function table(report: Readonly<Record<string, Measured>>): string {
  const rows = [['set', ...COLUMNS, 'contradicting_top1']];
  for (const [name, measured] of Object.entries(report)) {
    rows.push([name, ...COLUMNS.map((column) => String(measured[column])), String(measured.contradicting_top1 ?? '')]);
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ')).join('\n');
}

/** `eval claims --data DIR [--json]`: retrieval on every set and split of `DIR/claims`. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, json: { type: 'boolean' } } });
  if (values.data === undefined) throw new Error('--data DIR is needed: a folder with claims/');
  const report: Record<string, Measured> = {};
  const sets = readSets(values.data);
  if (sets.length === 0) process.stderr.write(`skipped: no claims/NAME/qrels.tsv in ${values.data}\n`);
  for (const set of sets) {
    for (const [split, measured] of Object.entries(measureSet(set))) report[`${set.name}/${split}`] = measured;
  }
  process.stdout.write(values.json ? `${JSON.stringify({ claims: report })}\n` : `${table(report)}\n`);
}
