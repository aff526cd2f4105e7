import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXAMPLE_TEXT } from '../own-packs/example-pack.ts';

const SCRIPT = path.join(import.meta.dirname, '..', '..', '..', 'scripts', 'pack.ts');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'packs-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the command says of a file of this content, and how it exits. */
async function check(text: string): Promise<{ code: number; out: string; err: string }> {
  const file = path.join(folder, 'file.json');
  await writeFile(file, text);
  return run('check', file);
}

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT, ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

it('says of a sound file what is in it', async () => {
  const { code, out, err } = await check(EXAMPLE_TEXT);
  expect(out).toMatch(/sound; pack "harbour-town" of 2026-11-01: stories 1, statements 1, entities 2/);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

it('says of a file that is wrong where, and fails', async () => {
  const { code, out, err } = await check(EXAMPLE_TEXT.replace('https://gazette', 'http://gazette'));
  expect(err).toMatch(
    /file\.json: stories\[0\] \(harbour-bridge-cost-2026\): claim\.sources\.0\.url: an https: address/,
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
});

it('fails for what is no pack, for no file, and for no question', async () => {
  expect(await check('{}')).toMatchObject({ code: 1, err: expect.stringMatching(/neither a pack/) });
  expect(await run('check', path.join(folder, 'none.json'))).toMatchObject({ code: 2 });
  expect(await run()).toMatchObject({ code: 2, err: expect.stringMatching(/^Usage/) });
});
