import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/text/languages/index.ts';
import { form, spotPage } from '../spot/names/spot-page.ts';

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('examples of %s', (code, language) => {
  it.each(language.examples.map((example) => [example.text, example.form, example] as const))(
    'reads "%s" for %s',
    (text, recorded, { found, inflection }) => {
      const hits = spotPage([form(recorded)], [text], code);
      const seen = hits.map(({ start, end, why }) => ({
        found: text.slice(start, end),
        form: why.form,
        ...(inflection === undefined ? {} : { inflection: why.inflection }),
      }));
      const wanted = { found, form: recorded, ...(inflection === undefined ? {} : { inflection }) };
      expect(seen).toEqual(found === undefined ? [] : [wanted]);
    },
  );
});

// The search asks once for all which units without spaces between words may begin a name.
it.each(LANGUAGES.filter(({ script }) => script === 'Hani' || script === 'Kana').map(({ code }) => code))(
  '%s, written without spaces, has no endings or prefixes',
  (code) => {
    const language = LANGUAGES.find((one) => one.code === code);
    expect(language?.endings).toBeUndefined();
    expect(language?.prefixes).toBeUndefined();
  },
);
