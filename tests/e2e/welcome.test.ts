import type { Page } from 'puppeteer-core';
import { describe, it } from 'vitest';
import { BROWSERS, cardIsOpen, until } from './open-browser.ts';
import { withExtension } from './with-extension.ts';

const sizeOfHighlights = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

describe.each(BROWSERS)('the first run in %s', (kind) => {
  const on = withExtension(kind);

  it('the welcome page shows marks that work', async () => {
    const page = await on.session.openExtensionPage('welcome.html');
    await until(
      () => sizeOfHighlights(page),
      (size) => size > 3,
    );
    await page.bringToFront();
    const box = await page.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector('.sample')!.firstChild as Text;
      const at = text.data.search(/Dmitr/);
      range.setStart(text, at);
      range.setEnd(text, at + 5);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(box.x, box.y + 60);
    await page.mouse.move(box.x, box.y, { steps: 3 });
    await until(() => cardIsOpen(page), Boolean);
    await page.close();
  });
});
