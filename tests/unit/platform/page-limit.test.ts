import { expect, it } from 'vitest';
import * as v from 'valibot';
import { PAGE_TEXT_LIMIT, withinPageLimit } from '../../../core/model/page-text-limit.ts';
import { SCHEMAS } from '../../../platform/message-schemas.ts';

const block = (length: number) => ({ text: 'x'.repeat(length), kind: 'text' as const });
const isTaken = (lengths: number[]) => v.is(SCHEMAS.match, { blocks: lengths.map(block) });

it('a page may be as long as the limit, however many blocks it has, and no longer', () => {
  expect(isTaken([PAGE_TEXT_LIMIT])).toBe(true);
  expect(isTaken([PAGE_TEXT_LIMIT - 1, 1, 0])).toBe(true);
  expect(isTaken([PAGE_TEXT_LIMIT + 1])).toBe(false);
  expect(isTaken([PAGE_TEXT_LIMIT / 2, PAGE_TEXT_LIMIT / 2, 1])).toBe(false);
});

it('what is sent of a longer page are its first blocks, which are taken', () => {
  const blocks = [block(1), block(PAGE_TEXT_LIMIT - 1), block(1), block(1)];
  expect(withinPageLimit(blocks)).toEqual(blocks.slice(0, 2));
  expect(v.is(SCHEMAS.match, { blocks: withinPageLimit(blocks) })).toBe(true);
});
