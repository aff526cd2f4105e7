import { expect, it } from 'vitest';
import { spotPage } from '../../../../core/spot/spot-page.ts';
import { bundledPack } from './bundled.ts';

const CLAIM = 'Vladimir Putin and Elon Musk have been in regular secret contact since late 2022';

async function claimsIn(text: string): Promise<string[]> {
  const { claims } = spotPage(await bundledPack(), { blocks: [{ text, kind: 'text' }], declaredLanguage: 'en' });
  return claims.map(({ start, end }) => text.slice(start, end));
}

it('a sentence is found behind hundreds of others in one block', async () => {
  const text = `${'Emmanuel Macron spoke. '.repeat(300)}${CLAIM}. ${'Emmanuel Macron left. '.repeat(300)}`;
  expect(await claimsIn(text)).toEqual([`${CLAIM}.`]);
});

it('a run of thousands of words without a stop is no sentence, the next one is', async () => {
  const run = `${CLAIM}, ${'Emmanuel Macron and others, '.repeat(200)}`;
  expect(await claimsIn(`${run}and so on.`)).toEqual([]);
  expect(await claimsIn(`${run}and so on. ${CLAIM}.`)).toEqual([`${CLAIM}.`]);
});
