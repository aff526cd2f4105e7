import { expect, it } from 'vitest';
import { titleIn } from '../../../core/card/titles-of.ts';

it.each([
  ['some-one', { lang: 'en', text: 'Some One' }],
  ['nobody', undefined],
  // Ids that pass as such and that every object has.
  ['constructor', undefined],
])('%s is called what the titles say', (id, title) => {
  expect(titleIn({ 'some-one': { lang: 'en', text: 'Some One' } }, id)).toEqual(title);
});
