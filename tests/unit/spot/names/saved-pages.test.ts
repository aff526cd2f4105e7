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

/** Whether each word of a text has the stem of the recorded one: all of it but its last two letters. */
function hasItsStems(onPage: string, recorded: string): boolean {
  const [words, base] = [onPage.split(' '), recorded.split(' ')];
  return words.length === base.length && base.every((word, nth) => words[nth].includes(word.slice(0, -2)));
}

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

  it('give hits that read as a form does, or word by word as an inflection of it', () => {
    const hits = files.flatMap((file) => {
      const text = readFileSync(path.join(PAGES, file), 'utf8');
      return spotPage(FORMS, [text], path.dirname(file)).map(({ start, end, why }) => ({
        file,
        onPage: normalizeText(text.slice(start, end)).text,
        recorded: normalizeText(why.form).text,
        inflection: why.inflection,
      }));
    });
    const plain = hits.filter(({ inflection }) => inflection === undefined);
    const inflected = hits.filter(({ inflection }) => inflection !== undefined);
    expect(plain.length).toBeGreaterThan(0);
    expect(inflected.length).toBeGreaterThan(0);
    expect(plain.filter(({ onPage, recorded }) => onPage !== recorded)).toEqual([]);
    expect(inflected.filter(({ onPage, recorded }) => onPage === recorded || !hasItsStems(onPage, recorded))).toEqual(
      [],
    );
  });
});
