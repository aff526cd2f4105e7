import { expect, it } from 'vitest';
import { latestRun } from '../../../entrypoints/options/latest-run.ts';

it('only the latest run may show what it found, whichever ends first', () => {
  const begin = latestRun();
  const older = begin();
  expect(older()).toBe(true);
  const newer = begin();
  expect([older(), newer()]).toEqual([false, true]);
  expect([newer(), older()]).toEqual([true, false]);
});
