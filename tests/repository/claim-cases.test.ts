import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwnCases, type OwnCases } from '../../scripts/claims-eval/own-cases.ts';
import { RECORDS } from '../../scripts/read-records.ts';
import { ROOT } from './source-files.ts';

const PARAPHRASES = 2;
const LANGUAGES = 2;
const NEAR_MISSES = 2;
/** Arabic is the language least like the others and the one most readers of the records use. */
const ARABIC_SHARE = 1 / 3;

const stories = readdirSync(path.join(RECORDS, 'stories'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'));
const cases = readOwnCases(path.join(ROOT, 'tests/fixtures/claims'));

/** What a story's cases lack; the near misses may share a language, the paraphrases may not. */
function lacks({ paraphrases, nearMisses }: Pick<OwnCases, 'paraphrases' | 'nearMisses'>): string[] {
  const languages = new Set(paraphrases.map(({ lang }) => lang));
  const texts = [...paraphrases, ...nearMisses].map(({ text }) => text.trim());
  return [
    ...(paraphrases.length < PARAPHRASES ? ['paraphrases'] : []),
    ...(languages.size < LANGUAGES ? ['a second language'] : []),
    ...(paraphrases.some(({ kind }) => kind === 'near') ? [] : ['a near paraphrase']),
    ...(paraphrases.some(({ kind }) => kind === 'far') ? [] : ['a far paraphrase']),
    ...(nearMisses.length < NEAR_MISSES ? ['near misses'] : []),
    ...(new Set(texts).size < texts.length || texts.includes('') ? ['texts of their own'] : []),
  ];
}

describe('paraphrases and near misses', () => {
  it('are on file for every story, and for no other', () => {
    expect(cases.map(({ story }) => story).toSorted()).toEqual(stories.toSorted());
  });

  it('are enough for each story', () => {
    const lacking = cases.map((one) => ({ story: one.story, lacks: lacks(one) }));
    expect(lacking.filter((one) => one.lacks.length > 0)).toEqual([]);
  });

  it('speak Arabic in a third of the stories', () => {
    const inArabic = cases.filter(({ paraphrases, nearMisses }) =>
      [...paraphrases, ...nearMisses].some(({ lang }) => lang === 'ar'),
    );
    expect(inArabic.length).toBeGreaterThanOrEqual(cases.length * ARABIC_SHARE);
  });

  it('would be missed where they are not', () => {
    expect(lacks({ paraphrases: [{ lang: 'en', kind: 'near', text: '' }], nearMisses: [] })).toEqual([
      'paraphrases',
      'a second language',
      'a far paraphrase',
      'near misses',
      'texts of their own',
    ]);
  });
});
