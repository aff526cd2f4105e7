import { expect, it } from 'vitest';
import { tagOf, TAGS_KEPT } from '../../../page/tags.ts';

it('an element bears on text by its name', () => {
  expect(tagOf('em')).toMatchObject({ isInline: true, isSkipped: false, canHost: false });
  expect(tagOf('h1')).toMatchObject({ isInline: false, kind: 'headline', canHost: true });
  expect(tagOf('script')).toMatchObject({ isSkipped: true });
  expect(tagOf('news-card')).toMatchObject({ isSkipped: false, canHost: true });
});

it('an answer is kept, but a page that makes up names without end does not fill the memory', () => {
  const kept = new Set([tagOf('p'), tagOf('p')]);
  expect(kept.size).toBe(1);
  const first = tagOf('made-up-0');
  for (let i = 1; i <= TAGS_KEPT; i++) tagOf(`made-up-${i}`);
  // Forgotten: what is not kept is made anew, and says the same.
  expect(tagOf('made-up-0')).not.toBe(first);
  expect(tagOf('made-up-0')).toEqual(first);
});
