import { expect, it } from 'vitest';
import { KINDS, openPageWithScript } from './page-with-script.ts';

it.each(KINDS)(
  'a recorded wording is in its own language, and what is said about it in the reader’s, in %s',
  async (kind) => {
    const { browser, page } = await openPageWithScript(kind, 'card-languages-in-page.ts');
    try {
      const texts = await page.evaluate(() =>
        (globalThis as never as { languagesOfWhy(): [string, string][] }).languagesOfWhy(),
      );
      const visible = texts.map(([text, lang]) => [text.replace(/[\u2068\u2069]/g, ''), lang]);
      expect(visible).toEqual([
        ['Closest wording: “', 'en'],
        ['الخبر غير صحيح', 'ar'],
        ['”', 'en'],
      ]);
    } finally {
      await browser.close();
    }
  },
);
