import { describe, expect, it } from 'vitest';
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
