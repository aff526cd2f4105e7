import path from 'node:path';
import { expect, it } from 'vitest';
import { readOwnCases } from '../../scripts/claims-eval/own-cases.ts';
import { readRecords } from '../../scripts/read-records.ts';
import { ROOT } from './source-files.ts';

/** Above this share of its words found in one wording of its language a paraphrase is a near one. */
const FAR_SHARES_LESS_THAN = 0.5;
/** Shorter words are mostly articles and prepositions. */
const SHORTEST_WORD = 4;
/** Endings are cut off, so that "killed" and "killing" are one word. */
const STEM_LENGTH = 5;

const ARABIC_PREFIX = /^(?:[وبكف]?ال|لل|[وبل])/;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const stem = (word: string): string => word.replace(ARABIC_PREFIX, '').slice(0, STEM_LENGTH);

it('a far paraphrase shares less than half of its words with each wording, names left aside', async () => {
  const { stories, entities } = await readRecords();
  const inNames = new Set(
    entities
      .flatMap(({ names, shortNames }) => [...Object.values(names), ...Object.values(shortNames ?? {})])
      .flat()
      .flatMap((name) => words(name ?? '')),
  );
  const telling = (text: string) =>
    new Set(
      words(text)
        .filter((word) => word.length >= SHORTEST_WORD && !inNames.has(word))
        .map(stem),
    );
  const wordings = new Map(stories.map(({ claim }) => [claim.id, claim.wordings as Record<string, string[]>]));

  const near = readOwnCases(path.join(ROOT, 'tests/fixtures/claims')).flatMap(({ story, paraphrases }) =>
    paraphrases
      .filter(({ kind }) => kind === 'far')
      .flatMap(({ lang, text }) => {
        const own = telling(text);
        const shared = (wordings.get(story)?.[lang] ?? []).map((wording) => {
          const other = telling(wording);
          return [...own].filter((word) => other.has(word)).length / own.size;
        });
        return Math.max(0, ...shared) < FAR_SHARES_LESS_THAN ? [] : [`${story} ${lang}`];
      }),
  );
  expect(near).toEqual([]);
});
