import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { curve, figures, isWrong, type Answer } from '../../../scripts/claims-eval/measure-own-cases.ts';
import { readOwnCases } from '../../../scripts/claims-eval/own-cases.ts';

const answer = (changes: Partial<Answer>): Answer => ({
  story: 'lighthouse-sale',
  lang: 'en',
  kind: 'near',
  text: '',
  isParaphrase: true,
  score: 0,
  ...changes,
});

const ANSWERS = [
  answer({ score: 0.9 }),
  answer({ score: 0.6 }),
  answer({ kind: 'far' }),
  answer({ kind: 'negated', isParaphrase: false, score: 0.8, polarity: 'reports-denial' }),
  answer({ kind: 'other-date', isParaphrase: false, score: 0.7, polarity: 'asserts' }),
];

test('a denial found as one is no wrong hit, an assertion is', () => {
  expect(ANSWERS.map(isWrong)).toEqual([false, false, false, false, true]);
  expect(isWrong({ ...ANSWERS[3], polarity: 'asserts' })).toBe(true);
});

test('recall and wrong hits are shares of what was asked', () => {
  expect(figures(ANSWERS, 0.05)).toEqual({
    near: 2,
    recall_near: 1,
    far: 1,
    recall_far: 0,
    near_misses: 2,
    wrong_hits: 0.5,
  });
});

test('the curve trades recall for silence, and tells what a score promises', () => {
  const at = (wanted: number) => curve(ANSWERS).find(({ threshold }) => threshold === wanted);
  expect(at(0.6)).toMatchObject({ recall_near: 1, wrong_hits: 0.5, precision: 0.75, scored: 1, right: 1 });
  expect(at(0.7)).toMatchObject({ recall_near: 0.5, wrong_hits: 0.5, precision: 0.6667, scored: 1, right: 0 });
  expect(at(0.75)).toMatchObject({ recall_near: 0.5, wrong_hits: 0, precision: 1 });
});

function folderWith(content: unknown): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'own-cases-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'somewhere'));
  writeFileSync(path.join(folder, 'somewhere', 'lighthouse-sale.json'), JSON.stringify(content));
  return folder;
}

test('cases are read from all regions, the same ones always held out', () => {
  const folder = folderWith({ story: 'lighthouse-sale', paraphrases: [], nearMisses: [] });
  const [first] = readOwnCases(folder);
  expect(first.story).toBe('lighthouse-sale');
  expect(readOwnCases(folder)).toEqual([first]);
});

test('a file of another shape is named', () => {
  const folder = folderWith({ story: 'lighthouse-sale', paraphrases: [{ lang: 'en', kind: 'close', text: '' }] });
  expect(() => readOwnCases(folder)).toThrow('lighthouse-sale.json');
});
