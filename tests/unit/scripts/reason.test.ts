import { expect, it } from 'vitest';
import { reasonOf } from '../../../scripts/names-bench/reason.ts';

it('quotes an error whole where it is short', () => {
  expect(reasonOf(new RangeError('too many'))).toBe('too many');
  expect(reasonOf('killed')).toBe('killed');
});

it('quotes both ends of one that holds a whole pattern', () => {
  const reason = reasonOf(new SyntaxError(`Invalid regular expression: /${'a|'.repeat(70_000)}/: too large`));
  expect(reason).toMatch(/^Invalid regular expression: .* … .*: too large$/);
  expect(reason.length).toBeLessThan(200);
});
