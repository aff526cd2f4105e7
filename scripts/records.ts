import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkRecords } from '../core/records/check-records.ts';
import { coverageOf } from '../core/records/coverage.ts';
import { attestationTable, attestedForms } from './attestation.ts';
import { coveragePage } from './coverage-page.ts';
import { drawOptions, drawStatements, drawText } from './draw-statements.ts';
import { readRecords, RECORDS } from './read-records.ts';
import { readRecordFiles } from './record-files.ts';

const USAGE = `Usage: npm run records -- [options]

Checks the records, then reports what they cover and what they lack.
  --json          the figures as one JSON object
  --attested DIR  which forms of names the pages, corpora and list of names in DIR attest; with --json every form
  --write         write the report to docs/coverage.md
  --sample N      instead of a report, about N percent of the statements, for somebody to look up again
  --seed WORD     decides which; the same word draws the same statements
  --folder DIR    other records than those of this project
  --help          this text`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      attested: { type: 'string' },
      write: { type: 'boolean' },
      sample: { type: 'string' },
      seed: { type: 'string' },
      folder: { type: 'string', default: RECORDS },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.sample === undefined && values.seed !== undefined) throw new Error('--seed goes with --sample');
  if (values.sample !== undefined && (values.json || values.write))
    throw new Error('--sample goes with neither --json nor --write');
  if (values.write && (values.folder !== RECORDS || values.json))
    throw new Error(
      '--write goes with neither --folder nor --json: docs/coverage.md is about the records of this project',
    );
  if (values.attested !== undefined && (values.write || values.sample !== undefined))
    throw new Error('--attested goes with neither --write nor --sample');
  const draw = values.sample === undefined ? undefined : drawOptions(values.sample, values.seed);
  const problems = checkRecords(await readRecordFiles(values.folder));
  for (const { file, path: field, message } of problems) console.error(`${file}: ${field || '(file)'}: ${message}`);
  if (problems.length > 0) return 1;
  if (values.attested !== undefined) {
    const forms = await attestedForms(values.folder, values.attested);
    console.log(values.json ? JSON.stringify(forms) : attestationTable(forms));
    return 0;
  }
  const records = await readRecords(values.folder);
  if (draw) {
    const stories = records.stories.map((story) => ({
      file: `stories/${story.claim.region}/${story.claim.id}.json`,
      story,
    }));
    const statements = stories.reduce((sum, { story }) => sum + story.statements.length, 0);
    console.log(drawText(drawStatements(stories, draw.percent, draw.seed), statements));
    return 0;
  }
  const coverage = coverageOf(records);
  if (values.write) {
    const file = path.join(import.meta.dirname, '..', 'docs', 'coverage.md');
    await writeFile(file, coveragePage(coverage));
    console.error(`Written: ${file}`);
  } else if (values.json) console.log(JSON.stringify(coverage));
  else console.log(coveragePage(coverage));
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(`records: ${error.message}`);
    process.exitCode = 2;
  },
);
