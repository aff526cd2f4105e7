import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClaimCard } from '../../../core/card/card-data.ts';
import { inWords } from '../../../core/card/in-words.ts';
import { asDate, dateWords, languageName, listWords, tellWords } from '../../../core/i18n/localized.ts';

const ada = { id: 'ada-one', kind: 'person', name: { en: 'Ada One', es: 'Ada Uno' }, roleUntil: '2021-05' } as const;
const ivan = { id: 'ivan-two', kind: 'person', name: { en: 'Ivan Two', es: 'Iván Dos' } } as const;
const card: ClaimCard = {
  kind: 'claim',
  claim: {
    id: 'c',
    summary: { en: 'It is so.' },
    date: '2024-10',
    approximate: false,
    claimants: [ada, ivan],
    sources: [],
  },
  statements: [
    {
      id: 's',
      stance: 'denies',
      speaker: ada,
      role: { en: 'Mayor' },
      date: '2024-10-25',
      approximate: false,
      quotes: [{ lang: 'ru', text: 'Нет.', original: true, source: 0 }],
      summary: { en: 'Denied it.' },
      sources: [{ outlet: 'Le Journal', url: 'https://journal.example/b', date: '2024', lang: 'fr', grade: 'A' }],
      claim: { id: 'c', summary: { en: 'It is so.' }, date: '2024-10', approximate: false },
    },
  ],
  polarity: 'asserts',
  missing: [],
  revision: '2026-11-01',
};

afterEach(() => vi.restoreAllMocks());

describe('what of a card has to be put in words', () => {
  it('is all there before it is drawn, so that drawing needs no formatter', () => {
    const draw = () => [
      ...['2024-10', '2024-10-25', '2024', '2026-11-01', '2021'].map((date) => dateWords(date, 'es')),
      listWords(['Ada Uno', 'Iván Dos'], 'es'),
      ...['ru', 'fr'].map((code) => languageName(code, 'es')),
    ];
    const made = inWords(card, 'es');
    const expected = draw();
    expect(expected).toContain('Ada Uno e Iván Dos');
    tellWords(made);
    const dates: { format: unknown } = Intl.DateTimeFormat.prototype;
    vi.spyOn(dates, 'format', 'get').mockReturnValue(() => 'made anew');
    vi.spyOn(Intl.ListFormat.prototype, 'format').mockReturnValue('made anew');
    vi.spyOn(Intl.DisplayNames.prototype, 'of').mockReturnValue('made anew');
    expect(draw()).toEqual(expected);
    expect(dateWords('1999', 'es')).toBe('made anew');
  });

  it('leaves a title alone that only looks like a date: a budget of two years, a page that was not found', () => {
    const source = { outlet: 'Budget', url: 'https://budget.example/a', lang: 'en', grade: 'A' } as const;
    const titled = ['2023-24', '2024-02-30', '0404'].map((title) => ({ ...source, title }));
    const { words } = inWords({ ...card, claim: { ...card.claim, sources: titled } }, 'en');
    expect(words).not.toHaveProperty('2023-24');
    expect(words).toMatchObject({ '2024-10-25': 'October 25, 2024', '2024-10': 'October 2024' });
  });

  it('is told in one language only for that language', () => {
    tellWords({ locale: 'en', words: { [asDate('1815-06-18')]: 'the day of Waterloo' } });
    expect(dateWords('1815-06-18', 'en')).toBe('the day of Waterloo');
    expect(dateWords('1815-06-18', 'de')).toBe('18. Juni 1815');
  });
});
