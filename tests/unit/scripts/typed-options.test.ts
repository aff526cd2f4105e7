import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { countOption, folderOption } from '../../../scripts/typed-options.ts';

const SCRIPTS = path.join(import.meta.dirname, '../../../scripts');

it('takes a folder that is there, and one that was not named', () => {
  expect(folderOption('data', SCRIPTS)).toBe(SCRIPTS);
  expect(folderOption('data', undefined)).toBeUndefined();
});

it.each([path.join(SCRIPTS, 'no-such-folder'), path.join(SCRIPTS, 'scan.ts'), ''])(
  'refuses "%s" as a folder',
  (typed) => {
    expect(() => folderOption('data', typed)).toThrow(/--data/);
  },
);

it('takes whole numbers above 0', () => {
  expect(countOption('rounds', '12')).toBe(12);
});

it.each(['0', '-1', '1.5', 'some', '', '1e3', '9'.repeat(20)])('refuses "%s" as a number', (typed) => {
  expect(() => countOption('rounds', typed)).toThrow(/--rounds/);
});

const run = (script: string, ...args: string[]) =>
  new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [path.join(SCRIPTS, script), ...args], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });

it.each([
  ['eval.ts', 'names', '--data', 'no-such-folder'],
  ['eval.ts', 'names', '--data', SCRIPTS],
  ['eval.ts', 'claims', '--data', 'no-such-folder'],
  ['bench.ts', 'claims', '--data', 'no-such-folder'],
  ['bench.ts', 'names', '--data', 'no-such-folder'],
  ['bench.ts', 'page', '--data', 'no-such-folder'],
  ['bench.ts', 'page', '--pages', 'some'],
  ['bench.ts', 'page', '--rounds', '0'],
  ['bench.ts', 'page', '--browser', 'opera'],
  ['bench.ts', 'claims', '--data', SCRIPTS, '--claims', 'some'],
  ['bench.ts', 'nothing'],
  ['records.ts', '--write', '--folder', 'no-such-folder'],
  ['records.ts', '--write', '--attested', SCRIPTS],
  ['records.ts', '--sample', '5', '--seed', 'a', '--attested', SCRIPTS],
])('%s %s %s %s does nothing and says why', async (script, ...args) => {
  const { code, out, err } = await run(script, ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^[^\n]*(--\w+|usage)[^\n]*\n$/);
});
