import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { found } from './bundled.ts';

const LOCALES = path.join(import.meta.dirname, '..', '..', '..', '..', 'locales');

interface Texts {
  welcome: { sample: string };
  sample: { title: string; claim: string; answer: string; more: string; book: string; apart: string };
}

// What a new reader sees first must show what the thing does, in their language.
describe.each(['ar', 'de', 'en', 'es', 'fr', 'ru'])('our own sample texts in %s', (language) => {
  const texts = async () => JSON.parse(await readFile(path.join(LOCALES, `${language}.json`), 'utf8')) as Texts;

  it('have a claim on the welcome page', async () => {
    const { welcome } = await texts();
    expect(await found([welcome.sample], language)).toEqual([expect.stringContaining('wsj-musk-putin-2024')]);
  });

  it('have claims of two stories on the sample page, and none where nothing is claimed', async () => {
    const { claim, answer, more, book, apart } = (await texts()).sample;
    const claims = await found([claim, answer, more, book, apart], language);
    expect(claims).toEqual(
      expect.arrayContaining([
        expect.stringContaining('wsj-musk-putin-2024'),
        expect.stringContaining('woodward-trump-covid-tests-2024'),
      ]),
    );
    expect(await found([apart], language)).toEqual([]);
  });
});
