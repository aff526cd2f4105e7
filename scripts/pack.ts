import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compilePack } from '../core/pack/compile.ts';
import { openPack } from '../core/pack/open.ts';
import { describePack } from '../core/model/pack.ts';
import { recordsOf } from '../core/own-packs/known-records.ts';
import { MOST_PROBLEMS, PACK_FILE_LIMIT } from '../core/own-packs/limits.ts';
import { createNamedIn } from '../core/own-packs/named-in.ts';
import { readImport, type Import } from '../core/own-packs/read-import.ts';
import { readRecords } from './read-records.ts';

const USAGE = `Usage: npm run --silent pack -- check FILE...

Checks files of own records, or of ClaimReviews, by the rules by which the settings take them (docs/pack-format.md).
Exits with 0 where all would be taken, with 1 where one would not.
  --help   this text`;

/** What to say of a file, line by line, and whether it would be taken. */
function verdict(file: string, read: Import): { lines: string[]; isTaken: boolean } {
  const leftOut = Object.entries('leftOut' in read ? read.leftOut : {}).map(
    ([reason, count]) => `${file}: left out, ${reason}: ${count}`,
  );
  switch (read.kind) {
    case 'pack': {
      const { pack, stories, entities } = read.pack;
      const { id, revision, statements } = describePack(pack, stories, entities);
      const counts = `stories ${stories.length}, statements ${statements}, entities ${entities.length}`;
      return { lines: [`${file}: sound; pack "${id}" of ${revision}: ${counts}`, ...leftOut], isTaken: true };
    }
    case 'too-large':
      return { lines: [`${file}: larger than ${PACK_FILE_LIMIT / 1_000_000} MB`], isTaken: false };
    case 'unreadable':
      return { lines: [`${file}: neither a pack of records nor ClaimReviews, or no JSON`], isTaken: false };
    case 'nothing':
      return { lines: [`${file}: no review can become a record`, ...leftOut], isTaken: false };
    case 'wrong': {
      const lines = read.problems.map(({ record, field, message }) =>
        [file, record || '(file)', field, message].filter(Boolean).join(': '),
      );
      const isCut = lines.length === MOST_PROBLEMS;
      return { lines: isCut ? [...lines, `${file}: these are the first ${MOST_PROBLEMS}`] : lines, isTaken: false };
    }
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [command, ...files] = positionals;
  if (command !== 'check' || files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const { authorship, ...records } = await readRecords();
  const bundled = openPack(compilePack(records, authorship).buffer as ArrayBuffer);
  const importing = {
    known: { bundled: recordsOf(bundled), others: [] },
    namedIn: createNamedIn(bundled),
    noLicence: 'not stated',
  };
  let areTaken = true;
  for (const file of files) {
    const isLarge = (await stat(file)).size > PACK_FILE_LIMIT;
    const read = isLarge ? ({ kind: 'too-large' } as const) : readImport(await readFile(file, 'utf8'), importing);
    const { lines, isTaken } = verdict(file, read);
    for (const line of lines) (isTaken ? console.log : console.error)(line);
    areTaken &&= isTaken;
  }
  return areTaken ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(`pack: ${error.message}`);
    process.exitCode = 2;
  },
);
