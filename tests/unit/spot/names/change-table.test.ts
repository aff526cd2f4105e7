import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someEndingPasses, somePrefixPasses } from '../../../../core/spot/names/change-table.ts';
import { compileNameIndex } from '../../../../core/spot/names/compile.ts';
import { passing } from '../../../../core/spot/names/filters.ts';
import { inflectionsOf } from '../../../../core/spot/names/inflection.ts';
import { rulesForPage } from '../../../../core/spot/names/inflection-rules.ts';
import { openNameIndex } from '../../../../core/spot/names/open.ts';
import { firstWindow } from '../../../../core/spot/names/unit-hash.ts';
import { wordAt } from '../../../../core/spot/names/words.ts';
import { LANGUAGES } from '../../../../core/text/languages/index.ts';

const RUNS = 200;

describe.each(LANGUAGES.filter(({ prefixes, endings }) => prefixes !== undefined || endings !== undefined))(
  'the tables of beginnings and endings in $code',
  ({ code, examples, endings, prefixes }) => {
    const forms = examples.map(({ form }, entity) => ({ text: form, entity, use: 'unique' as const, person: true }));
    const { firstFilter, firstShift } = openNameIndex(compileNameIndex(forms));
    const rules = rulesForPage(code);
    const passes = (hash: number) => passing(firstFilter, firstShift, firstWindow(hash)) !== 0;
    const changed = [
      ...(endings ?? []).flatMap(([, onPage]) => onPage.split(' ').map((ending) => ending.split(':')[0])),
      ...(prefixes ?? []).map(([onPage]) => onPage),
    ];
    const word = array(constantFrom(...forms.flatMap(({ text }) => text.split(/\P{L}+/u)), ...changed, '\u00ad'), {
      minLength: 1,
      maxLength: 4,
    })
      .map((parts) => parts.join(''))
      .filter((text) => /^\p{L}+\u00ad*\p{L}+$/u.test(text));

    it('never say no where a reading passes the filter', () => {
      assert(
        property(word, (text) => {
          const found = wordAt(text, 0);
          const number = rules.first[text.charCodeAt(0)];
          if (number === 0) return;
          const all = inflectionsOf(text, found, rules.all[number - 1], true, passes);
          const { prefixTable, endingTable } = rules.all[number - 1];
          const { end, hash, letters } = found;
          const beginnings = somePrefixPasses(text, 0, hash, letters, 0, prefixTable, firstFilter, firstShift);
          const ends = someEndingPasses(text, end, hash, letters, 0, 0, endingTable, firstFilter, firstShift);
          expect(beginnings).toBe(all.some(({ prefix }) => prefix !== undefined));
          expect(ends || all.every(({ ending }) => ending === undefined)).toBe(true);
        }),
        { numRuns: RUNS },
      );
    });
  },
);
