import { expect, it } from 'vitest';
import { spotPage } from '../../../../core/spot/spot-page.ts';
import { bundledPack } from './bundled.ts';

// All of these say that the Kremlin denied it.
it.each([
  ['nl', 'Het Kremlin ontkende dat Vladimir Putin en Elon Musk sinds 2022 geheim contact hebben.'],
  ['sv', 'Kreml förnekade att Vladimir Putin och Elon Musk sedan 2022 har hemlig kontakt per telefon.'],
])('%s: nothing is said of what the page denies or leaves out', async (declaredLanguage, text) => {
  const { claims } = spotPage(await bundledPack(), { blocks: [{ text, kind: 'text' }], declaredLanguage });
  expect(claims.map(({ polarity, missing }) => ({ polarity, missing }))).toEqual([
    { polarity: 'unclear', missing: [] },
  ]);
});

it('en: both are said', async () => {
  const text = 'The Kremlin denied that Vladimir Putin and Elon Musk have been in regular secret contact since 2022.';
  const { claims } = spotPage(await bundledPack(), { blocks: [{ text, kind: 'text' }], declaredLanguage: 'en' });
  expect(claims.map(({ polarity }) => polarity)).toEqual(['reports-denial']);
  expect(claims[0].missing.length).toBeGreaterThan(0);
});

it('a paragraph in such a language on a page of another is read by its own', async () => {
  const text = 'Het Kremlin ontkende dat Vladimir Putin en Elon Musk sinds 2022 geheim contact hebben.';
  const page = { blocks: [{ text, kind: 'text' as const, lang: 'nl' }], declaredLanguage: 'en' };
  const { claims } = spotPage(await bundledPack(), page);
  expect(claims.map(({ polarity }) => polarity)).toEqual(['unclear']);
});
