import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import budget from '../../size-budget.json' with { type: 'json' };
import { NEWS_HOSTS } from '../../core/sites/news-hosts.ts';
import { read, ROOT } from './source-files.ts';

const OUTPUT = path.join(ROOT, '.output', 'chrome-mv3');
const FIREFOX_OUTPUT = path.join(ROOT, '.output', 'firefox-mv3');

/** As for readers: the test runner's own environment would have the bundler keep what is for developers. */
const env = { ...process.env, NODE_ENV: 'production' };

const run = (tool: string, ...args: string[]) =>
  execFileSync(process.execPath, [path.join(ROOT, 'node_modules', tool), ...args], { cwd: ROOT, env, stdio: 'pipe' });

beforeAll(() => {
  for (const browser of ['chrome', 'firefox']) run('wxt/bin/wxt.mjs', 'build', '-b', browser);
}, 120_000);

/** A script and those it imports, which are read with it. */
function scriptsOf(file: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(file)) return known;
  const imports = readFileSync(path.join(OUTPUT, file), 'utf8').matchAll(/\b(?:from|import) ?["'`](\.[^"'`]+)["'`]/g);
  return [...imports].reduce(
    (all, [, name]) => scriptsOf(path.posix.join(path.posix.dirname(file), name), all),
    new Set([...known, file]) as ReadonlySet<string>,
  );
}

const sizeOf = (file: string) =>
  [...(file.endsWith('.js') ? scriptsOf(file) : [file])].reduce(
    (sum, one) => sum + statSync(path.join(OUTPUT, one)).size,
    0,
  );
const wholeSize = () =>
  readdirSync(OUTPUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);

it.each(Object.entries(budget))('%s stays within its budget of bytes', (file, { raw }) => {
  const size = file === 'whole' ? wholeSize() : sizeOf(file);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(raw);
});

it('counts the scripts that a script imports with it', () => {
  expect(scriptsOf('background.js').size).toBeGreaterThan(2);
  expect(sizeOf('background.js')).toBeGreaterThan(statSync(path.join(OUTPUT, 'background.js')).size);
});

it('has the popup fetch one script and one style: each more is a wait for a reader who clicked', () => {
  const page = readFileSync(path.join(OUTPUT, 'popup.html'), 'utf8');
  const fetched = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, file]) => file);
  expect(fetched.map((file) => path.extname(file)).sort()).toEqual(['.css', '.js']);
  const script = readFileSync(
    path.join(
      OUTPUT,
      fetched.find((file) => file.endsWith('.js'))!,
    ),
    'utf8',
  );
  expect(script).not.toMatch(/\bimport\b/);
});

const manifest = () => JSON.parse(readFileSync(path.join(OUTPUT, 'manifest.json'), 'utf8')) as Record<string, unknown>;

it('ships no file that a web page could ask for, and listens to no page or other extension', () => {
  expect(manifest()).toMatchObject({ manifest_version: 3 });
  expect(manifest()).not.toHaveProperty('web_accessible_resources');
  expect(manifest()).not.toHaveProperty('externally_connectable');
});

it('asks for the permissions that the README explains, for the listed news sites, and for others only on a click', () => {
  const explained = [...read('README.md').matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
  const hosts = Object.values(NEWS_HOSTS).flat();
  expect(explained).toHaveLength(4);
  expect(manifest()).toMatchObject({
    permissions: explained,
    host_permissions: hosts.map((host) => `*://*.${host}/*`),
    optional_host_permissions: ['*://*/*'],
  });
  expect(manifest()).not.toHaveProperty('optional_permissions');
});

it('passes the linter of the store for Firefox, which warns of nothing but the way that Preact has to set innerHTML', () => {
  const lint = run('web-ext/bin/web-ext.js', 'lint', '-s', FIREFOX_OUTPUT, '-o', 'json', '--no-config-discovery');
  const { errors, warnings } = JSON.parse(lint.toString()) as Record<string, { code: string }[]>;
  expect(errors).toEqual([]);
  expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['UNSAFE_VAR_ASSIGNMENT']));
}, 120_000);
