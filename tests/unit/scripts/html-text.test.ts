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

it.each([
  ['Trump<iframe></iframe>Putin', ['Trump', 'Putin']],
  ['Trump<div hidden>and</div>Putin', ['Trump', 'Putin']],
  ['Trump <svg></svg>denied', ['Trump \ndenied']],
  ['Tru<script></script>mp', ['Trump']],
  ['Tru<!-- and --><span hidden>and</span>mp', ['Trump']],
])('parts by what is not read as the live page does: %s', (html, expected) => {
  expect(htmlText(`<div>${html}</div>`).blocks.map(({ text }) => text)).toEqual(expected);
});

it('reads a page that is nested deeper than calls can be', () => {
  const depth = 10_000;
  const html = `${'<div>'.repeat(depth)}Elon Musk${'</div>'.repeat(depth)}<p>Behind.</p>`;
  expect(htmlText(html).blocks.map(({ text }) => text)).toEqual(['Elon Musk', 'Behind.']);
});
