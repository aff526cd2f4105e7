import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { writeSettingsFile } from '../../core/settings/settings-file.ts';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { tabOf } from '../../scripts/browsers/page-report.ts';
import { serveFolder, type LocalServer } from '../../scripts/browsers/serve.ts';
import { BROWSERS, cardIsOpen, FIXTURES, markCount, openBrowser, openRead, until } from './open-browser.ts';

/** As many open tabs as a busy reader has on news sites. */
const TABS = 20;

const sizeOfHighlights = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

describe.each(BROWSERS)('in the reader’s hands, %s', (kind) => {
  let server: LocalServer;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    server = await serveFolder(FIXTURES);
    session = await openBrowser(kind);
    control = await session.openExtensionPage('options.html');
    await control.waitForSelector('[role="switch"]');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('the welcome page shows marks that work', async () => {
    const page = await session.openExtensionPage('welcome.html');
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

  it(`a click in the popup takes the marks from ${TABS} open tabs`, async () => {
    const tabs: { page: Page; address: string }[] = [];
    for (let number = 0; number < TABS; number++) {
      tabs.push(await openRead(session, control, `${server.origin}kremlin-reply-en.html?tab=${number}`));
    }
    const popup = await session.openExtensionPage(`popup.html?tab=${await tabOf(control, tabs[0].address)}`);
    await popup.waitForSelector('[role="switch"]');
    // Each tab notes on its own clock when its marks went; all tabs share the machine's clock.
    await Promise.all(
      tabs.map(({ page }) =>
        page.evaluate(() => {
          const look = () => {
            if (CSS.highlights.size === 0) Object.assign(globalThis, { gone: Date.now() });
            else setTimeout(look, 5);
          };
          look();
        }),
      ),
    );
    const clicked = await popup.evaluate(() => {
      document.querySelector<HTMLInputElement>('[role="switch"]')!.click();
      return Date.now();
    });
    const times = await Promise.all(
      tabs.map(({ page }) =>
        until(
          () => page.evaluate(() => (globalThis as { gone?: number }).gone ?? 0),
          (gone) => gone > 0,
        ),
      ),
    );
    process.stdout.write(`${kind}: marks gone from ${TABS} tabs ${Math.max(...times) - clicked} ms after the click\n`);
    await until(
      () => popup.evaluate(() => !document.querySelector<HTMLInputElement>('[role="switch"]')!.checked),
      Boolean,
    );
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role="switch"]')!.click());
    for (const { address } of tabs)
      await until(
        () => markCount(control, address),
        (count) => count > 0,
      );
    await Promise.all([popup.close(), ...tabs.map(({ page }) => page.close())]);
  });

  it('a settings file is taken whole or refused with a sentence, and then nothing changes', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'settings-'));
    const importFile = async (content: string) => {
      const file = path.join(folder, 'settings.json');
      await writeFile(file, content);
      const before = await control.evaluate(
        () => document.querySelector('main > p[role="status"]:last-child')!.textContent,
      );
      const input = (await control.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      return until(
        () => control.evaluate(() => document.querySelector('main > p[role="status"]:last-child')!.textContent),
        (text) => text !== '' && text !== before,
      );
    };
    const namesOn = () =>
      control.evaluate(() => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[1].checked);

    expect(await importFile('x'.repeat(1_100_000))).toContain('Nothing was changed');
    expect(
      await importFile(JSON.stringify({ format: 'on-record-settings', ...DEFAULT_SETTINGS, version: 99 })),
    ).toContain('99');
    const hostile = { ...DEFAULT_SETTINGS, names: false, sitesOff: ['<img src=x onerror=alert(1)>'] };
    expect(await importFile(JSON.stringify({ format: 'on-record-settings', ...hostile }))).toContain('sitesOff');
    expect(await namesOn()).toBe(true);

    expect(await importFile(writeSettingsFile({ ...DEFAULT_SETTINGS, names: false }))).toContain('in force');
    await until(namesOn, (isOn) => !isOn);
    await control.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')!.click());
    await until(namesOn, Boolean);
    await rm(folder, { recursive: true });
  });
});
