import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../core/model/story.ts';
import { compileClaimIndex, conceptTerm, MOST_STORIES } from '../../../../core/spot/claims/compile.ts';
import { openClaimIndex } from '../../../../core/spot/claims/open.ts';
import { termHash } from '../../../../core/spot/claims/term-hash.ts';
import { stem } from '../../../../core/text/words/content-words.ts';

const ENTITIES = ['mayor', 'bank', 'keeper'];
const SOURCE = { outlet: 'Example', url: 'https://example.org/', lang: 'en', grade: 'B' } as const;

function story(id: string, wordings: string[], summary: string, about: string[]): Story {
  const told = { date: '2020', summary: { en: summary }, sources: [SOURCE] };
  return {
    claim: { id, ...told, claimants: ['bank'], region: 'americas', wordings: { en: wordings }, about },
    statements: [{ id: `${id}-1`, ...told, speaker: 'keeper', role: { en: 'keeper' }, stance: 'denies', quotes: [] }],
  };
}

const STORIES = [
  story('sale', ['lighthouse sold quietly', 'lighthouse harbour deal'], 'lighthouse sold quietly', ['mayor']),
  story('fire', ['lighthouse burned'], 'flames over the harbour', ['mayor', 'keeper']),
];
const bytes = compileClaimIndex(STORIES, (id) => ENTITIES.indexOf(id));
const index = openClaimIndex(bytes);
const numberOf = (word: string) => index.termNumber(termHash(stem(word)));

function storiesWith(word: string): number[] {
  const into = new Uint32Array(9);
  return [...into.subarray(0, index.readStories(numberOf(word), into))];
}

describe('the claim index', () => {
  it('knows the stories that a word is told in', () => {
    expect(storiesWith('lighthouse')).toEqual([0, 1]);
    expect(storiesWith('flames')).toEqual([1]);
    expect(storiesWith('glacier')).toEqual([]);
    expect(numberOf('glacier')).toBe(-1);
  });

  it('leaves out the stories of a word that tells none apart', () => {
    const told = (count: number) => {
      const many = Array.from({ length: count }, (_, at) => story(`fire-${at}`, ['lighthouse burned'], 'flames', []));
      const wide = openClaimIndex(compileClaimIndex(many, (id) => ENTITIES.indexOf(id)));
      return wide.readStories(wide.termNumber(termHash(stem('lighthouse'))), new Uint32Array(1_000));
    };
    expect(told(MOST_STORIES)).toBe(MOST_STORIES);
    expect(told(MOST_STORIES + 1)).toBe(0);
  });

  it('counts a summary as one more wording, unless it says the same as one', () => {
    expect(index.wordings(0)).toEqual([0, 2]);
    expect(index.wordings(1)).toEqual([2, 4]);
  });

  it('gives the terms of a wording, predicates among them', () => {
    const into = new Uint32Array(9);
    const terms = [...into.subarray(0, index.readTerms(0, into))];
    expect(terms).toEqual(expect.arrayContaining(['lighthouse', 'sold', 'quietly'].map(numberOf)));
    expect(terms).not.toContain(numberOf('harbour'));
    expect(index.termNumber(conceptTerm(10_000))).toBe(-1);
  });

  it('holds a rare word dearer than a common one, and an unknown one dearest', () => {
    expect(index.weight(numberOf('flames'))).toBeGreaterThan(index.weight(numberOf('lighthouse')));
    expect(index.weight(-1)).toBeGreaterThan(index.weight(numberOf('flames')));
  });

  it('knows who is involved, whom a claim is about and who speaks', () => {
    expect([...index.entities(1)]).toEqual([0, 2, 1, 2]);
    expect([...index.about(1)]).toEqual([0, 2]);
    expect([...index.speakers(1)]).toEqual([2]);
    expect(index.involves(0, new Set([2]))).toBe(true);
    expect(index.involves(0, new Set([7]))).toBe(false);
    expect(index.countInvolved(1, [0, 1, 7])).toBe(2);
    expect(index.countAbout(1, [0, 1, 2, 7])).toBe(2);
  });

  it('knows entities by numbers of more than sixteen bits too', () => {
    const wide = openClaimIndex(compileClaimIndex(STORIES, (id) => 70_000 + ENTITIES.indexOf(id)));
    expect([...wide.entities(1)]).toEqual([70_000, 70_002, 70_001, 70_002]);
    expect([...wide.speakers(0)]).toEqual([70_002]);
    expect(wide.involves(0, new Set([70_002]))).toBe(true);
  });

  it.each([0, 4, 27, 40, bytes.length - 1])('refuses bytes cut off after %i', (length) => {
    expect(() => openClaimIndex(bytes.slice(0, length))).toThrow('damaged');
  });

  it('gives no story or term that there is none of where lists are damaged', () => {
    const damaged = bytes.slice();
    damaged.fill(0x7f, damaged.length - 30);
    const opened = openClaimIndex(damaged);
    const into = new Uint32Array(99);
    for (let term = 0; term < opened.terms; term++) {
      const count = opened.readStories(term, into);
      expect(into.subarray(0, count).every((number) => number < opened.stories)).toBe(true);
    }
  });
});
