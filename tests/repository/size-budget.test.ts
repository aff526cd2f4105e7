import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import budget from '../../size-budget.json' with { type: 'json' };
import { ROOT } from './source-files.ts';

const OUTPUT = path.join(ROOT, '.output', 'chrome-mv3');

beforeAll(() => {
  const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '-b', 'chrome'], { cwd: ROOT, stdio: 'pipe' });
}, 120_000);

const sizeOf = (file: string) => statSync(path.join(OUTPUT, file)).size;
const wholeSize = () =>
  readdirSync(OUTPUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);

it.each(Object.entries(budget))('%s stays within its budget of bytes', (file, { raw }) => {
  const size = file === 'whole' ? wholeSize() : sizeOf(file);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(raw);
});

it('ships no file that a web page could ask for', async () => {
  const { readFileSync } = await import('node:fs');
  const manifest = JSON.parse(readFileSync(path.join(OUTPUT, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus']);
});
