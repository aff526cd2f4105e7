import { describe, expect, it } from 'vitest';
import { contrary } from '../../../../core/spot/claims/contrary/contrary.ts';
import { said } from '../../../../core/spot/claims/contrary/said.ts';
import { sameClaim } from '../../../../core/spot/claims/retrieval/same-claim.ts';

describe('two reports contradict each other by', () => {
  it.each([
    ['opposite', 'ar', 'أسعار القمح ترتفع في الميناء', 'انخفاض أسعار القمح في الميناء'],
    ['opposite', 'ar', 'ارتفاع القمح مع تراجع الشعير', 'تراجع القمح مع ارتفاع الشعير'],
    ['opposite', 'en', 'The mayor was convicted over the lighthouse', 'The mayor was acquitted over the lighthouse'],
    ['negated', 'ar', 'غرق العبارة قرب الجزيرة', 'العبارة لم تغرق قرب الجزيرة'],
    ['negated', 'en', 'The mayor sold the old lighthouse', 'The mayor never sold the old lighthouse'],
    ['numbers', 'ar', 'إجلاء ٣٠ بحارا من السفينة', 'إجلاء 45 بحارا من السفينة'],
    ['places', 'ar', 'افتتاح مرصد جديد للطيور في تونس', 'افتتاح مرصد جديد للطيور في الأردن'],
    ['replaced', 'ar', 'سعر الدولار في السوق السوداء', 'اليورو في السوق السوداء يحدد سعره التجار'],
    ['replaced', 'en', 'A northern bank bought the lighthouse', 'A northern bank bought the windmill'],
  ])('%s (%s): %s', (reason, language, one, other) => {
    expect(contrary(said(one, language), said(other, language))).toBe(reason);
    expect(contrary(said(other, language), said(one, language))).toBe(reason);
  });
});

describe('two reports agree', () => {
  it.each([
    ['in another order', 'ar', 'سحب 71 بحارا من الميناء', 'الميناء يسحب 71 بحارا'],
    ['both negated', 'ar', 'العبارة لم تغرق', 'لم تغرق العبارة قرب الجزيرة'],
    ['in other forms of a word', 'en', 'The bank closes the old lighthouse', 'The bank closed old lighthouses'],
  ])('%s (%s): %s', (_, language, one, other) => {
    expect(contrary(said(one, language), said(other, language))).toBeUndefined();
  });
});

describe('the claim shown as the same', () => {
  const claims = ['The mayor never sold the old lighthouse', 'The mayor sold the old lighthouse to a bank'];
  const shown = (scores: readonly number[]) =>
    sameClaim(
      'The mayor sold the old lighthouse',
      'en',
      scores.map((score, claim) => ({ claim, score })),
      (claim) => [claims[claim]],
    );

  it('is the next one where the first says the contrary', () => {
    expect(shown([1, 0.98])).toBe(1);
  });

  it('is none where nothing else is nearly as good', () => {
    expect(shown([1, 0.4])).toBeUndefined();
  });
});
