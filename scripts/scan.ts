import { parseArgs } from 'node:util';
import { openPack, type OpenPack } from '../core/pack/open.ts';
import { compilePack } from '../core/pack/compile.ts';
import { describeNameWhy } from '../core/spot/describe-why.ts';
import { spotPage } from '../core/spot/spot-page.ts';
import type { PageText } from '../core/text/blocks.ts';
import { PageFileError, readPageFile } from './page-files.ts';
import { readRecords } from './read-records.ts';
import type { ScanResult } from './scan-result.ts';
import { scanTable } from './scan-table.ts';

const USAGE = `Usage: npm run scan -- [--json] FILE...

Scans .html and .txt files for the names and claims of the bundled records, without a browser.
  --json   one JSON object per line and file instead of a table
  --help   this text`;

function scanPage(pack: OpenPack, file: string, page: PageText): ScanResult {
  const hits = spotPage(pack, page);
  const place = ({ block, start, end }: { block: number; start: number; end: number }) => ({
    text: page.blocks[block].text.slice(start, end),
    block,
    start,
    end,
  });
  return {
    file,
    language: hits.language,
    names: hits.names.map((hit) => ({
      id: pack.entityId(hit.entity),
      ...place(hit),
      why: describeNameWhy(hit.why),
    })),
    claims: hits.claims.map((hit) => ({
      id: pack.story(hit.story).claim.id,
      ...place(hit),
      score: Number(hit.score.toFixed(3)),
      polarity: hit.polarity,
      onPage: hit.onPage,
      missing: hit.missing,
    })),
  };
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const { authorship, ...records } = await readRecords();
  const pack = openPack(compilePack(records, authorship).buffer as ArrayBuffer);
  let failed = false;
  for (const file of positionals) {
    try {
      const result = scanPage(pack, file, await readPageFile(file));
      console.log(values.json ? JSON.stringify(result) : scanTable(result));
    } catch (error) {
      if (!(error instanceof PageFileError)) throw error;
      console.error(`scan: ${error.message}`);
      failed = true;
    }
  }
  return failed ? 1 : 0;
}

if (import.meta.main) {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: Error) => {
      console.error(`scan: ${error.message}`);
      process.exitCode = 2;
    },
  );
}
