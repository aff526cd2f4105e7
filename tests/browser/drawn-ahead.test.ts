import { expect, it } from 'vitest';
import { KINDS, openPageWithScript } from './page-with-script.ts';

it.each(KINDS)('a card drawn ahead is spoken of once it is in the page, and not drawn anew, in %s', async (kind) => {
  const { browser, page } = await openPageWithScript(kind, 'drawn-ahead-in-page.ts');
  try {
    const held = await page.evaluate(() => (globalThis as never as { spoken(): Promise<string[]> }).spoken());
    expect(held).toEqual(['', '', 'card.label_claim', 'true', '1']);
  } finally {
    await browser.close();
  }
});
