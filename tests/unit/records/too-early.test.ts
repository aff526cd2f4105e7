import { expect, it } from 'vitest';
import { isTooEarly } from '../../../core/records/too-early.ts';

it.each([
  { said: '2024-05-03', published: '2024-05-03', tooEarly: false },
  { said: '2024-05-03', published: '2024-05-02', tooEarly: false },
  { said: '2024-05-03', published: '2024-05-01', tooEarly: true },
  { said: '2024-05-03', published: '2024-06', tooEarly: false },
  { said: '2024-05-03', published: '2024-05', tooEarly: false },
  { said: '2024-05-03', published: '2024-04', tooEarly: true },
  { said: '2024-05', published: '2024-04-30', tooEarly: false },
  { said: '2024', published: '2023', tooEarly: false },
  { said: '2024', published: '2023-11', tooEarly: true },
  { said: '2024-05-03', published: undefined, tooEarly: false },
  { said: '2024-05-03', about: true, published: '2024-04-10', tooEarly: false },
  { said: '2024-05-03', about: true, published: '2024-03-10', tooEarly: true },
])('said $said (about: $about), published $published: $tooEarly', ({ said, about, published, tooEarly }) => {
  expect(isTooEarly({ date: published }, { date: said, approximate: about })).toBe(tooEarly);
});
