import { expect, it } from 'vitest';
import { FILES, read } from './source-files.ts';

it('every package we depend on has its reason among the decisions', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const decisions = FILES.filter((file) => file.startsWith('docs/decisions/'))
    .map(read)
    .join('\n');
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
});
