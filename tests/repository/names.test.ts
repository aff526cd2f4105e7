import path from 'node:path';
import { expect, it } from 'vitest';
import { FILES } from './source-files.ts';

it('names no file or folder after nothing in particular', () => {
  const vague = FILES.filter((file) =>
    file.split('/').some((part) => /^(utils?|helpers?|managers?|misc|common)$/.test(path.parse(part).name)),
  );
  expect(vague).toEqual([]);
});
