import { describe, expect, it } from 'vitest';
import type { CardStatement } from '../../../core/card/card-data.ts';
import { citation as citationIn, type CitationFormat } from '../../../core/card/citation.ts';

const statement: CardStatement = {
  id: 'st-ada',
  stance: 'denies',
  speaker: { id: 'ada-one', kind: 'person', name: { en: 'Ada [One]', ar: 'آدا' } },
  role: { en: 'Mayor', ar: 'رئيسة البلدية' },
  date: '2024-10-25',
  approximate: false,
  quotes: [
    { lang: 'en', text: 'None of it {is} *true*.', source: 0 },
    { lang: 'fr', text: 'Rien de cela.', original: true, source: 1 },
  ],
  summary: { en: 'Denied it.', ar: 'نفت.' },
  sources: [
    { outlet: 'Example News', url: 'https://news.example/a', lang: 'en', grade: 'A' },
    { outlet: 'Le Journal', title: 'Un titre', url: 'https://journal.example/b', lang: 'fr', grade: 'A' },
  ],
  claim: { id: 'some-claim', summary: { en: 'Bob Two said so.', ar: 'قال.' }, date: '2024-10-24', approximate: false },
};

const reader = (locale: string) => ({
  locale,
  t: (key: string, values?: Readonly<Record<string, unknown>>) =>
    key === 'card.approximate'
      ? `about ${String(values?.date)}`
      : key === 'card.translation'
        ? `as printed in ${String(values?.language)}`
        : key,
});
const citation = (said: CardStatement, format: CitationFormat, locale: string) =>
  citationIn(said, format, reader(locale));

describe('a citation', () => {
  it('gives the original words and the source they stand in', () => {
    expect(citation(statement, 'plain', 'en')).toBe(
      'Ada [One] (Mayor), October 25, 2024: “Rien de cela.” Le Journal, Un titre, https://journal.example/b',
    );
  });

  it('is in the reader’s language but for the words themselves', () => {
    expect(citation(statement, 'plain', 'ar')).toContain('آدا (رئيسة البلدية)');
  });

  it('says of words that are known only as printed in another language that they are', () => {
    const printed = { ...statement, quotes: [{ ...statement.quotes[0], text: 'None of it.' }] };
    expect(citation(printed, 'plain', 'en')).toContain(': “None of it.” (as printed in English) Example News');
    expect(citation(printed, 'markdown', 'en')).toContain('\n\n> “None of it.” (as printed in English)\n\n');
    expect(citation(printed, 'bibtex', 'en')).toContain('note = {Mayor: None of it. (as printed in English)}');
    for (const format of ['plain', 'markdown', 'bibtex'] as const)
      expect(citation(statement, format, 'en')).not.toContain('as printed');
  });

  it('gives the summary without quotation marks where no words are known', () => {
    expect(citation({ ...statement, quotes: [] }, 'plain', 'en')).toContain(': Denied it. Example News');
  });

  it('cannot be broken out of in Markdown', () => {
    expect(citation(statement, 'markdown', 'en')).toContain(String.raw`**Ada \[One\]**`);
  });

  it('quotes in Markdown by a paragraph of its own', () => {
    expect(citation(statement, 'markdown', 'en').split('\n')).toEqual([
      String.raw`**Ada \[One\]** (Mayor), October 25, 2024:`,
      '',
      '> “Rien de cela.”',
      '',
      '[Un titre](<https://journal.example/b>)',
    ]);
    expect(citation({ ...statement, quotes: [] }, 'markdown', 'en')).toContain(': Denied it. [Example News]');
  });

  it('is balanced BibTeX whatever the words', () => {
    const text = citation({ ...statement, quotes: [statement.quotes[0]] }, 'bibtex', 'en');
    expect(text).toContain('@misc{st-ada,');
    expect(text.split('{').length).toBe(text.split('}').length);
  });

  it('is BibTeX in which no sign of a title or an outlet means anything to LaTeX', () => {
    const source = {
      ...statement.sources[1],
      outlet: 'A&B',
      title: '5 % of $1, #2_b ~3^4',
      url: 'https://a.example/%20_#x',
    };
    const text = citation({ ...statement, sources: [source, source] }, 'bibtex', 'en');
    expect(text).toContain(String.raw`title = {5 \% of \$1, \#2\_b \~{}3\^{}4}`);
    expect(text).toContain(String.raw`howpublished = {A\&B}`);
    expect(text).toContain('url = {https://a.example/%20_#x}');
  });

  it('says that a day is known only about, and gives none where a format cannot say so', () => {
    const about = { ...statement, approximate: true };
    expect(citation(about, 'plain', 'en')).toContain('(Mayor), about October 25, 2024: ');
    expect(citation(about, 'markdown', 'en')).toContain('(Mayor), about October 25, 2024:');
    expect(citation(about, 'bibtex', 'en')).toContain('note = {Mayor, about October 25, 2024: Rien de cela.}');
    expect(citation(about, 'bibtex', 'en')).toContain('year = {2024}');
    expect(citation(about, 'bibtex', 'en')).not.toMatch(/^ *(month|day) = /m);
    expect(JSON.parse(citation(about, 'claimreview', 'en'))).not.toHaveProperty('datePublished');
    const claim = { ...statement.claim, approximate: true };
    const review: unknown = JSON.parse(citation({ ...statement, claim }, 'claimreview', 'en'));
    expect(review).toHaveProperty('datePublished', '2024-10-25');
    expect(review).not.toHaveProperty('itemReviewed.datePublished');
  });

  it('is a ClaimReview that rates nothing but says the stance', () => {
    expect(JSON.parse(citation(statement, 'claimreview', 'en'))).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'Bob Two said so.',
      reviewRating: { alternateName: 'denies' },
      url: 'https://journal.example/b',
    });
  });
});
