import { expect, it } from 'vitest';
import { countryEntities } from '../../../../core/spot/claims/countries.ts';
import { createEvidence } from '../../../../core/spot/claims/evidence.ts';
import { createNameTerms } from '../../../../core/spot/claims/name-terms.ts';
import { spotClaims } from '../../../../core/spot/claims/spot.ts';
import { spotNames } from '../../../../core/spot/names/spot.ts';
import { bundledPack } from './bundled.ts';

const CLAIM = 'Vladimir Putin and Elon Musk have been in regular secret contact since late 2022';
/** Told in the words of `indian-jets-may-2025`, and not about it. */
const REVERSED = 'Five Pakistani fighter jets were shot down by India';

/** What was found on a page of these sentences, and what that took: sentences looked up, and names looked for in records' texts. */
async function work(sentences: readonly string[]) {
  const pack = await bundledPack();
  const blocks = sentences.map((text) => ({ text: `${text}.`, kind: 'text' as const }));
  const unvouched: never[] = [];
  const namesIn = (text: string, lang: string) => spotNames(pack.names, [{ text, kind: 'text' }], lang);
  const names = {
    names: spotNames(pack.names, blocks, 'en', unvouched),
    unvouched,
    countries: countryEntities(namesIn),
  };
  const evidenceOf = createEvidence(pack.claims, createNameTerms(pack.claims, pack.entity));
  const counts = { lookedUp: 0, parties: 0 };
  const claims = spotClaims(pack.claims, blocks, names, 'en', {
    story: pack.story,
    namesIn,
    isParty: () => ++counts.parties > 0,
    evidenceOf(window, take) {
      counts.lookedUp++;
      evidenceOf(window, take);
    },
  });
  return { ...counts, claims: claims.map(({ story, block }) => `${pack.story(story).claim.id} ${block}`) };
}

const times = (count: number, sentence: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => sentence(at));

it('a sentence that a page repeats is looked up no more often than it can be marked', async () => {
  const twice = await work(times(2, () => CLAIM));
  expect(twice).toMatchObject({ lookedUp: 2, claims: ['wsj-musk-putin-2024 0', 'wsj-musk-putin-2024 1'] });
  expect(await work(times(400, () => CLAIM))).toEqual(twice);
});

it("a page full of sentences that are told in a claim's words and not about it asks of no more than the best ones", async () => {
  const some = await work(times(60, (at) => `${REVERSED}, ${at} people said`));
  expect(some.claims.filter((claim) => claim.startsWith('indian-jets'))).toEqual([]);
  expect(some.parties).toBeGreaterThan(60);
  const many = await work(times(600, (at) => `${REVERSED}, ${at} people said`));
  expect(many.lookedUp).toBe(600);
  expect(many.parties).toBe(some.parties);
});
