import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n');

it('names no file or folder after nothing in particular', () => {
  const vague = files.filter((file) =>
    file.split('/').some((part) => /^(utils?|helpers?|managers?|misc|common)$/.test(path.parse(part).name)),
  );
  expect(vague).toEqual([]);
});
