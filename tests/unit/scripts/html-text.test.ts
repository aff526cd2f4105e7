import { expect, it } from 'vitest';
import { htmlText } from '../../../scripts/html-text.ts';

it.each([
  'hidden',
  'aria-hidden="true"',
  'contenteditable',
  'role="navigation"',
  'role="button"',
  'style="color:red; display: none"',
])('does not read what is not for reading: %s', (attribute) => {
  const { blocks } = htmlText(`<p>Before.</p><div ${attribute}><p>Elon Musk</p></div><p>Behind.</p>`);
  expect(blocks.map(({ text }) => text)).toEqual(['Before.', 'Behind.']);
});

it.each(['aria-hidden="false"', 'contenteditable="false"', 'role="article"', 'style="display:block"', 'lang=""'])(
  'reads what is: %s',
  (attribute) => {
    expect(htmlText(`<div ${attribute}><p>Elon Musk</p></div>`).blocks).toEqual([{ text: 'Elon Musk', kind: 'text' }]);
  },
);
