import { describe, expect, it, vi } from 'vitest';
import { detectLanguage } from '../../../core/text/detect-language.ts';
import { languageCode } from '../../../core/text/language-code.ts';
import { languageOf } from '../../../core/text/languages/index.ts';
import { sentencesOf } from '../../../core/text/sentences.ts';

/** What pages write into `lang`, and the language meant. */
const DECLARED = [
  ['ar', 'ar'],
  ['AR-eg', 'ar'],
  ['en_US', 'en'],
  [' zh-Hant-TW ', 'zh'],
  ['', undefined],
  ['x', undefined],
  ['english', undefined],
  ['{{ lang }}', undefined],
  ['*', undefined],
  ['__proto__', undefined],
] as const;

describe.each(DECLARED)('a text declared as "%s"', (declared, code) => {
  it(`is taken for ${code ?? 'undeclared'}`, () => {
    expect(languageCode(declared)).toBe(code);
    expect(languageOf(declared)?.code).toBe(code);
    expect(detectLanguage({ blocks: [{ text: '2024', kind: 'text' }], declaredLanguage: declared })).toBe(
      code ?? 'und',
    );
  });

  it('is cut into sentences all the same', () => {
    expect(sentencesOf('One. Two.', declared)).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });
});

it('a page that declares many languages that nobody knows makes no machinery for each', () => {
  const made = vi.spyOn(Intl, 'Segmenter');
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (const letter of letters) expect(sentencesOf('One. Two.', `q${letter}x`)).toHaveLength(2);
  expect(made.mock.calls.length).toBeLessThanOrEqual(1);
  made.mockRestore();
});

it('a Greek question ends its sentence', () => {
  expect(sentencesOf('Το αρνήθηκε; Ναι.', 'el-GR')).toHaveLength(2);
  expect(sentencesOf('One; two.', 'en')).toHaveLength(1);
});
