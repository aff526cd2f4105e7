import { expect, it } from 'vitest';
import { coverageOf } from '../../core/records/coverage.ts';
import { coveragePage } from '../../scripts/coverage-page.ts';
import { readRecords } from '../../scripts/read-records.ts';
import { read } from './source-files.ts';

it('docs/coverage.md is as `npm run records -- --write` makes it now', async () => {
  expect(read('docs/coverage.md')).toBe(coveragePage(coverageOf(await readRecords())));
});
