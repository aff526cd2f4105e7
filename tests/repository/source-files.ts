import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Top of the repository. */
export const ROOT = path.join(import.meta.dirname, '..', '..');

/** Files git knows or would know, as paths from the top with forward slashes. */
export const FILES: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .trim()
  .split('\n')
  .filter((file) => existsSync(path.join(ROOT, file)));

export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The product's own code: everything but tests and configuration. */
export const CODE: readonly string[] = FILES.filter((file) =>
  /^(core|page|components|platform|entrypoints|scripts)\/.*\.tsx?$/.test(file),
);

/** Modules a file imports, static and dynamic; relative ones as paths from the top. */
export function importsOf(file: string): string[] {
  const found = read(file).matchAll(
    /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found]
    .map((match) => match[1] ?? match[2])
    .map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name));
}
