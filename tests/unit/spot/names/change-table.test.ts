import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someEndingPasses, somePrefixPasses } from '../../../../core/spot/names/change-table.ts';
import { compileNameIndex } from '../../../../core/spot/names/compile.ts';
import { passing } from '../../../../core/spot/names/filters.ts';
import { inflectionsOf } from '../../../../core/spot/names/inflection.ts';
import { rulesForPage } from '../../../../core/spot/names/inflection-rules.ts';
import { openNameIndex } from '../../../../core/spot/names/open.ts';
import { firstWindow, hashOfFolded } from '../../../../core/spot/names/unit-hash.ts';
import { wordAt } from '../../../../core/spot/names/words.ts';
import { LANGUAGES } from '../../../../core/text/languages/index.ts';
import { foldText } from '../../../../core/text/normalize.ts';

const RUNS = 200;
const UPPER_CASE = /\p{Lu}/u;

describe.each(LANGUAGES.filter(({ prefixes, endings }) => prefixes !== undefined || endings !== undefined))(
  'the tables of beginnings and endings in $code',
  ({ code, examples, endings, prefixes }) => {
    const forms = examples.map(({ form }, entity) => ({ text: form, entity, use: 'unique' as const, person: true }));
    const { firstFilter, firstShift } = openNameIndex(compileNameIndex(forms));
    const rules = rulesForPage(code);
    const passes = (hash: number) => passing(firstFilter, firstShift, firstWindow(hash)) !== 0;
    /** What a word may be, by the descriptor's lists alone. */
    const basesOf = (folded: string): string[] => [
      ...(prefixes ?? []).flatMap(([page, name]) => {
        const rest = folded.slice(foldText(page).length);
        return folded.startsWith(foldText(page)) && rest.length >= 3 ? [foldText(name) + rest] : [];
      }),
      ...(endings ?? []).flatMap(([name, list]) =>
        list.split(' ').flatMap((item) => {
          const onPage = foldText(item.split(':')[0]);
          const stem = folded.slice(0, folded.length - onPage.length);
          const isOther = onPage !== foldText(name);
          return isOther && folded.endsWith(onPage) && stem.length >= 2 ? [stem + foldText(name)] : [];
        }),
      ),
    ];
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

    const told = word.filter((text) => {
      const number = rules.first[text.charCodeAt(0)];
      if (number === 0) return false;
      const mayEnd = UPPER_CASE.test(text[0]) || rules.all[number - 1].withoutCapitals || endings === undefined;
      // Endings are not looked for behind a ß, which folds to two letters.
      return mayEnd && !/ß/u.test(text);
    });

    it('give what the lists make of a word', () => {
      assert(
        property(told, (text) => {
          const rulesOfWord = rules.all[rules.first[text.charCodeAt(0)] - 1];
          const all = inflectionsOf(text, wordAt(text, 0), rulesOfWord, true, passes);
          const bases = basesOf(foldText(text)).map((base) => hashOfFolded(base) | 0);
          expect(new Set(all.map(({ hash }) => hash))).toEqual(new Set(bases.filter(passes)));
        }),
        { numRuns: RUNS },
      );
    });

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
