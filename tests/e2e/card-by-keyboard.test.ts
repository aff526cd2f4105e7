import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inCard } from './hands/in-card.ts';
import { pressKeys } from './hands/keys-and-menu.ts';
import { BROWSERS, cardIsOpen, openRead, until } from './open-browser.ts';
import { withExtension } from './with-extension.ts';

describe.each(BROWSERS)('a card by keyboard alone, in %s', (kind) => {
  const on = withExtension(kind, { locale: 'en' });

  /** What of the card has the focus; null where nothing of it has. */
  const focused = (page: Page) =>
    inCard(
      on.session,
      page,
      `(card.getRootNode().activeElement && (card.getRootNode().activeElement.className || card.getRootNode().activeElement.textContent))`,
    );

  it('takes the focus, hands it on by Tab, is worked by Enter, and gives the focus back with Escape', async () => {
    const { page } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    await page.bringToFront();
    await page.focus('nav a:last-child');
    await pressKeys(on, 'next-mark');
    await until(() => cardIsOpen(page), Boolean);
    expect(await until(() => focused(page), Boolean)).toBe('Keep open');
    await page.keyboard.press('Enter');
    await until(
      () => focused(page),
      (words) => words === 'Do not keep open',
    );
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Close');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('content');
    await page.keyboard.press('Tab');
    expect(await inCard(on.session, page, `card.getRootNode().activeElement.matches('.sources a')`)).toBe(true);
    const inPage = () => page.evaluate(() => document.activeElement!.localName);
    expect(await inPage()).toBe('div');
    await page.keyboard.press('Escape');
    await until(
      () => cardIsOpen(page),
      (isOpen) => !isOpen,
    );
    expect(await page.evaluate(() => document.activeElement === document.querySelector('nav a:last-child'))).toBe(true);
    await page.close();
  });
});
