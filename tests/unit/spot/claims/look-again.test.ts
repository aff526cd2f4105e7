import { expect, test } from 'vitest';
import { lookAgain } from '../../../../core/spot/claims/retrieval/look-again.ts';

const TEXTS = ['lightship crews', 'lighthouse keepers'];
const fieldsOf = (claim: number) => [TEXTS[claim]];

test('the first place is given anew only where the second claim is nearly as good', () => {
  const asked = (second: number) =>
    lookAgain(
      'lighthousekeeper',
      [
        { claim: 0, score: 10 },
        { claim: 1, score: second },
      ],
      fieldsOf,
    )[0].claim;
  expect([asked(9.5), asked(5)]).toEqual([1, 0]);
});

test('one claim or none is given back as it is', () => {
  expect(lookAgain('lighthouse', [], fieldsOf)).toEqual([]);
  expect(lookAgain('lighthouse', [{ claim: 1, score: 3 }], fieldsOf)).toEqual([{ claim: 1, score: 3 }]);
});
