import { expect, it } from 'vitest';
import { newestShown } from '../../../entrypoints/popup/newest-shown.ts';

it('an answer is shown unless one to a later question was', () => {
  const ask = newestShown();
  const [first, second, third] = [ask(), ask(), ask()];
  // Something is seen before the last answer is there.
  expect(first()).toBe(true);
  expect(third()).toBe(true);
  expect(second()).toBe(false);
  expect(ask()()).toBe(true);
});
