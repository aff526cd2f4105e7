import { expect, test } from 'vitest';
import { commonRun } from '../../../../core/spot/claims/common-run.ts';

test.each([
  ['a b c d', 'x a b c d y', 4],
  ['a b c d', 'a b x c d', 3],
  ['a b c d', 'a b d', 2],
  ['a b c d e f', 'a b c e f', 4],
  ['a b c d', 'd c b a', 1],
  ['a b', 'x y', 0],
  ['a b c d', 'a x x x b x x x c x x x d', 1],
  ['', 'a', 0],
])('"%s" and "%s" have a run of %i', (wanted, words, run) => {
  expect(commonRun(wanted.split(' '), words.split(' '))).toBe(wanted === '' ? 0 : run);
  expect(commonRun(words.split(' '), wanted.split(' '))).toBe(wanted === '' ? 0 : run);
});
