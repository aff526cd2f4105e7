import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../core/model/statement.ts';
import type { Story } from '../../../core/model/story.ts';
import { drawOptions, drawStatements, drawText } from '../../../scripts/draw-statements.ts';

const RECORDS = path.join(import.meta.dirname, '..', '..', '..', 'scripts', 'records.ts');

const statement = (id: string): Statement => ({
  id,
  speaker: 'dmitry-peskov',
  role: { en: 'Kremlin spokesman', ar: 'المتحدث باسم الكرملين' },
  date: '2024-10-25',
  stance: 'denies',
  quotes: [{ lang: 'en', text: 'No, this is not so', source: 0 }],
  summary: { en: 'Denied it.', ar: 'نفى ذلك.' },
  sources: [{ outlet: 'TASS', url: 'https://tass.example/1', date: '2024-10-25', lang: 'en', grade: 'A' }],
});

/** Stories of five statements each; the draw reads nothing of the claim. */
const stories = (count: number) =>
  Array.from({ length: count }, (_, story) => ({
    file: `stories/americas/story-${String(story).padStart(4, '0')}.json`,
    story: { statements: [0, 1, 2, 3, 4].map((at) => statement(`st-${story}-${at}`)) } as unknown as Story,
  }));

const idsOf = (drawn: { statement: Statement }[]) => drawn.map((of) => of.statement.id);

describe('the draw of statements', () => {
  it('takes about the share asked for', () => {
    const drawn = drawStatements(stories(400), 10, 'autumn');
    expect(drawn.length).toBeGreaterThan(160);
    expect(drawn.length).toBeLessThan(240);
    expect(drawStatements(stories(20), 100, 'autumn')).toHaveLength(100);
  });

  it('keeps drawing the same ones when stories are added', () => {
    const before = idsOf(drawStatements(stories(200), 10, 'autumn'));
    const after = idsOf(drawStatements(stories(400), 10, 'autumn'));
    expect(after.filter((id) => Number(id.split('-')[1]) < 200)).toEqual(before);
  });

  it('draws others for another seed, and more for a larger share', () => {
    const drawn = idsOf(drawStatements(stories(200), 10, 'autumn'));
    expect(idsOf(drawStatements(stories(200), 10, 'winter'))).not.toEqual(drawn);
    expect(idsOf(drawStatements(stories(200), 20, 'autumn'))).toEqual(expect.arrayContaining(drawn));
  });

  it('prints file, id, speaker, date, stance, words and sources', () => {
    const drawn = drawStatements(stories(1), 100, 'autumn').slice(0, 1);
    expect(drawText(drawn, 5)).toBe(`stories/americas/story-0000.json st-0-0
  dmitry-peskov (Kremlin spokesman), 2024-10-25, denies
  "No, this is not so" [en, source 0]
  0: TASS, 2024-10-25, https://tass.example/1

1 of 5 statements drawn`);
  });

  it.each([
    ['0', 'autumn', '--sample takes'],
    ['101', 'autumn', '--sample takes'],
    ['1e1', 'autumn', '--sample takes'],
    ['ten', 'autumn', '--sample takes'],
    ['', 'autumn', '--sample takes'],
    ['10', undefined, '--sample needs --seed'],
    ['10', '', '--seed takes'],
    ['10', 'two words', '--seed takes'],
  ])('refuses %j with the seed %j', (sample, seed, message) => {
    expect(() => drawOptions(sample, seed)).toThrow(message);
  });
});

/** Milliseconds a command may take on a busy machine. */
const PATIENCE = 60_000;

describe('npm run records -- --sample', { timeout: PATIENCE }, () => {
  const records = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile(process.execPath, [RECORDS, ...args], (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      });
    });

  it('says what is wrong with its arguments, and fails', async () => {
    const wrong = [
      ['--sample', '10'],
      ['--seed', 'autumn'],
      ['--sample', '10', '--seed', 'autumn', '--json'],
    ];
    const results = await Promise.all(wrong.map((args) => records(...args)));
    for (const { code, out, err } of results) {
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(/^records: --s(ample|eed) /);
    }
  });

  it('draws from the bundled records', async () => {
    const { code, out } = await records('--sample', '1', '--seed', 'autumn');
    expect(code).toBe(0);
    expect(out).toMatch(/\n\d+ of \d+ statements drawn\n$/);
    expect(out).toMatch(/^stories\/[a-z-]+\/[a-z0-9-]+\.json st-/);
  });
});
