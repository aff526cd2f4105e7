import { describe, expect, it } from 'vitest';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { BROWSERS, markCount, openRead, until } from './open-browser.ts';
import { withExtension } from './with-extension.ts';

/** What browsers grant in all, bytes; https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
const QUOTA = 102_400;
const ITEM = 8_000;

describe.each(BROWSERS)('settings kept in sync by %s', (kind) => {
  const on = withExtension(kind);
  const switches = () =>
    on.options.$$eval('[role="switch"]', (all) => all.map((one) => (one as HTMLInputElement).checked));
  const click = (place: number) =>
    on.options.evaluate((nth) => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[nth].click(), place);
  const alert = () => on.options.$$eval('main > [role="alert"]', (all) => all.map((line) => line.textContent));

  it('are written there, item by item below its limits', async () => {
    await click(1);
    const items = await until(
      () => callApi<Record<string, unknown>>(on.options, 'storage.sync.get', null),
      (stored) => JSON.stringify(stored).includes('"names":false'),
    );
    for (const item of Object.entries(items)) expect(JSON.stringify(item).length).toBeLessThan(8_192);
    expect(await alert()).toEqual([]);
    await click(1);
    await until(switches, ([, names]) => names);
  });

  it('stay on this device where sync is full, the options say so, and pages follow them all the same', async () => {
    const { page, address, report } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    // Full but for some bytes: halves of what is left, as long as one is taken.
    const filler: string[] = [];
    for (let size = ITEM; size >= 4;) {
      const key = `f${filler.length}`;
      const isTaken = await callApi(on.options, 'storage.sync.set', { [key]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
      if (isTaken) filler.push(key);
      else size = Math.floor(size / 2);
    }
    expect(filler.length).toBeGreaterThanOrEqual(Math.floor(QUOTA / ITEM) - 1);
    // All languages: one word. All but one: a list, for which there is no room.
    await on.options.evaluate(() => document.querySelector<HTMLInputElement>('fieldset > label input')!.click());
    await until(alert, (lines) => lines.length === 1);
    expect(await alert()).toEqual([expect.stringContaining('on this device only')]);
    await on.options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.columns label')]
        .find((label) => label.textContent === 'English')!
        .querySelector('input')!
        .click(),
    );
    await until(
      () => markCount(on.options, address),
      (count) => count === 0,
    );
    await callApi(on.options, 'storage.sync.remove', filler);
    await on.options.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')!.click());
    await until(alert, (lines) => lines.length === 0);
    await until(
      () => markCount(on.options, address),
      (count) => count === report.marks.length,
    );
    await page.close();
  });
});
