import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../core/model/page-hits.ts';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { askTab } from '../../scripts/browsers/page-report.ts';
import { serveFolder, type LocalServer } from '../../scripts/browsers/serve.ts';
import { BROWSERS, FIXTURES, markCount, openBrowser, until } from './open-browser.ts';

/** A loopback address that the build for tests is not allowed to read, as the rest of the web is not. */
const OTHER_ADDRESS = '127.0.0.2';

/** Headless Chromium shows no prompt; it grants what its own extensions page was told to grant. */
async function grantPrompts(session: ExtensionSession): Promise<void> {
  if (session.kind !== 'chromium') return;
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { chrome } = globalThis as never as {
      chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } };
    };
    await chrome.developerPrivate.addHostPermission(id, '*://*/*');
  }, new URL(session.base).hostname);
  await page.close();
}

describe.each(BROWSERS)('sites in %s', (kind) => {
  let allowed: LocalServer;
  let other: LocalServer;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    allowed = await serveFolder(FIXTURES);
    other = await serveFolder(FIXTURES, {}, OTHER_ADDRESS);
    session = await openBrowser(kind);
    control = await session.openExtensionPage('options.html');
    await control.waitForSelector('[role="switch"]');
  });
  afterAll(async () => {
    await session?.close();
    await Promise.all([allowed?.close(), other?.close()]);
  });

  /** Chooses in the n-th list of values of the options. */
  const choose = (index: number, value: string) =>
    control.evaluate(
      (nth, wanted) => {
        const select = document.querySelectorAll('select')[nth];
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      index,
      value,
    );
  const DENSITY = 0;
  const MODE = 3;

  it('marks nothing in the mode "only on ..." but on the sites of the list', async () => {
    const page = await session.browser.newPage();
    const address = `${allowed.origin}kremlin-reply-en.html?only`;
    await page.goto(address);
    const before = await until(
      () => markCount(control, address),
      (count) => count > 0,
    );
    await choose(MODE, 'only');
    await until(
      () => markCount(control, address),
      (count) => count === -1,
    );
    await choose(MODE, 'everywhere-but');
    expect(
      await until(
        () => markCount(control, address),
        (count) => count > 0,
      ),
    ).toBe(before);
    await page.close();
  });

  it('marks each name once a section, or claims alone, where that is wanted', async () => {
    const page = await session.browser.newPage();
    const address = `${allowed.origin}kremlin-reply-en.html?density`;
    await page.goto(address);
    const all = await until(
      () => markCount(control, address),
      (count) => count > 0,
    );
    const names = async () =>
      ((await askTab(control, address, 'report')) as PageReport | null)?.marks.filter((mark) => mark.kind === 'name') ??
      [];
    await choose(DENSITY, 'first');
    await until(
      () => markCount(control, address),
      (count) => count > 0 && count < all,
    );
    const ids = (await names()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    await choose(DENSITY, 'claims');
    await until(async () => (await markCount(control, address)) > 0 && (await names()).length === 0, Boolean);
    await choose(DENSITY, 'all');
    await until(
      () => markCount(control, address),
      (count) => count === all,
    );
    await page.close();
  });

  // Last, because what makes headless Chromium grant without a prompt also withholds what it granted at installation.
  it('marks other sites only once they are allowed, and open pages follow', async () => {
    const page = await session.browser.newPage();
    const address = `${other.origin}kremlin-reply-en.html`;
    await page.goto(address);
    const allowedPage = await session.browser.newPage();
    await allowedPage.goto(`${allowed.origin}kremlin-reply-en.html`);
    await until(
      () => markCount(control, `${allowed.origin}kremlin-reply-en.html`),
      (count) => count > 0,
    );
    const highlights = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    expect(await highlights()).toBe(0);

    await grantPrompts(session);
    await control.bringToFront();
    const all = await control.evaluateHandle(() =>
      document.querySelector('.hint')!.previousElementSibling!.querySelector('input')!,
    );
    await all.click();
    await until(
      () => markCount(control, address),
      (count) => count > 10,
    );
    expect(await highlights()).toBeGreaterThan(10);

    await control.bringToFront();
    await all.click();
    await until(highlights, (count) => count === 0);
    await Promise.all([page.close(), allowedPage.close()]);
  });
});
