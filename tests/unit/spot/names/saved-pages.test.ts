import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../core/text/languages/index.ts';
import { normalizeText } from '../../../../core/text/normalize.ts';
import { form, spotPage } from './spot-page.ts';

/** Saved pages are local material beside the project; without them there is nothing to check here. */
const PAGES = path.resolve(import.meta.dirname, '../../../../../shared/eval/pages');
const files = existsSync(PAGES)
  ? readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
  : [];
const FORMS = LANGUAGES.flatMap(({ examples }) => examples).map(({ form: text }, entity) => form(text, entity));

describe.skipIf(files.length === 0)('offsets in saved articles', () => {
  it('fold and map back unit by unit', () => {
    for (const file of files) {
      const text = readFileSync(path.join(PAGES, file), 'utf8');
      const { text: folded, offsets } = normalizeText(text);
      expect(offsets[folded.length]).toBe(text.length);
      for (let at = 0; at < folded.length; at += 97) {
        const unit = normalizeText(text[offsets[at]]).text;
        expect(unit).toContain(folded[at]);
      }
    }
  });

  it('give hits that read as a form does', () => {
    for (const file of files) {
      const text = readFileSync(path.join(PAGES, file), 'utf8');
      for (const { start, end, why } of spotPage(FORMS, [text], path.dirname(file))) {
        const same = normalizeText(text.slice(start, end)).text === normalizeText(why.form).text;
        expect(same || why.inflection !== undefined || /\s|-|’/.test(text.slice(start, end))).toBe(true);
      }
    }
  });
});
