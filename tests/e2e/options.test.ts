import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { clickInCard } from './hands/click-in-card.ts';
import { BROWSERS, cardIsOpen, markCount, openRead, until } from './open-browser.ts';
import { chooseFile, noticeOf } from './settings-file.ts';
import { withExtension } from './with-extension.ts';

const CLAIM = 'wsj-musk-putin-2024';

/** What is stored, without the times at which entries were put on a list. */
const shapeOf = (items: Record<string, unknown>): unknown =>
  JSON.parse(JSON.stringify(items, (_, value) => (Array.isArray(value) && value.length === 2 ? value[1] : value)));

describe.each(BROWSERS)('the options in %s', (kind) => {
  const downloads = mkdtempSync(path.join(tmpdir(), 'downloads-'));
  const on = withExtension(kind, {
    firefoxPrefs: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  });
  afterAll(() => rmSync(downloads, { recursive: true }));

  const askBackground = (message: object) => callApi(on.options, 'runtime.sendMessage', message);

  it('are in text of a size that can be read', async () => {
    expect(await on.options.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('15px');
  });

  it('show the sections that have all the words looked for, and say so where none has', async () => {
    const shown = () =>
      on.options.evaluate(
        () =>
          [...document.querySelectorAll('main :is(section, fieldset)')].filter((part) => part.checkVisibility()).length,
      );
    const all = await shown();
    expect(all).toBeGreaterThan(7);
    await on.options.bringToFront();
    await on.options.type('input[type="search"]', 'toolbar');
    await until(shown, (count) => count === 1);
    await on.options.type('input[type="search"]', ' zebra');
    await until(shown, (count) => count === 0);
    expect(await on.options.$eval('main [role="status"]', (line) => line.textContent)).not.toBe('');
    await on.options.$eval('input[type="search"]', (box) => {
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(shown, (count) => count === all);
  });

  it('list what a card’s "Wrong match" took the mark from, by its claim, and the mark comes back when it is taken off', async () => {
    const { page, address, report } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    const mark = report.marks.find(({ id }) => id === CLAIM)!;
    await page.bringToFront();
    await hoverMark(page, mark, report.marks);
    await until(() => cardIsOpen(page), Boolean);
    await clickInCard(on.session, page, 'Wrong match');
    await until(
      () => markCount(on.options, address),
      (count) => count >= 0 && count < report.marks.length,
    );
    const rules = () => on.options.$$eval('.removable li', (items) => items.map((item) => item.textContent ?? ''));
    expect(await until(rules, (list) => list.length > 0)).toEqual([expect.stringMatching(/Musk/)]);
    await on.options.$eval('.removable button', (button) => button.click());
    await until(rules, (list) => list.length === 0);
    await until(
      () => markCount(on.options, address),
      (count) => count === report.marks.length,
    );
    await page.close();
  });

  it('list what a card’s "Never mark this" muted, by its name, and take it off again', async () => {
    const { page, address, report } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    await page.bringToFront();
    await hoverMark(
      page,
      report.marks.find(({ id }) => id === 'bob-woodward')!,
    );
    await until(() => cardIsOpen(page), Boolean);
    await clickInCard(on.session, page, 'Never mark this');
    await until(
      () => markCount(on.options, address),
      (count) => count >= 0 && count < report.marks.length,
    );
    const muted = () => on.options.$$eval('.removable li > span', (items) => items.map((item) => item.textContent));
    expect(await until(muted, (list) => list.length > 0)).toEqual(['Bob Woodward']);
    await on.options.$eval('.removable button', (button) => button.click());
    await until(
      () => markCount(on.options, address),
      (count) => count === report.marks.length,
    );
    await page.close();
  });

  it('take two entries off, though the second is clicked before the list is shown anew', async () => {
    const { options } = on;
    const mutedEntities = ['bob-woodward', 'elon-musk'];
    await chooseFile(
      options,
      JSON.stringify({ format: 'on-record-settings', ...DEFAULT_SETTINGS, mutedEntities, sitesOff: [] }),
    );
    const entries = () => options.$$eval('.removable li', (items) => items.length);
    await until(entries, (count) => count === 2);
    await options.$$eval('.removable button', (buttons) => buttons.forEach((button) => button.click()));
    await until(entries, (count) => count === 0);
  });

  it.each([
    { what: 'a megabyte of garbage', text: 'x{"'.repeat(350_000), said: /Nothing was changed/ },
    {
      what: 'a future version',
      text: JSON.stringify({ format: 'on-record-settings', ...DEFAULT_SETTINGS, version: 99 }),
      said: /newer version \(99\).+Nothing was changed/,
    },
    {
      what: 'hostile strings',
      text: JSON.stringify({
        format: 'on-record-settings',
        ...DEFAULT_SETTINGS,
        names: false,
        sitesOff: ['<img src=x onerror=alert(1)>'],
      }),
      said: /sitesOff.+Nothing was changed/,
    },
  ])('refuse a settings file of $what with a message, and nothing is changed', async ({ text, said }) => {
    const before = await callApi(on.options, 'storage.sync.get', null);
    expect(await chooseFile(on.options, text)).toMatch(said);
    expect(await callApi(on.options, 'storage.sync.get', null)).toEqual(before);
    expect(await on.options.$('img')).toBeNull();
  });

  // Before anything is saved: Firefox opens a panel then, which takes the next key.
  it('offer to undo a reset and a file, by keyboard too, until the next change', async () => {
    const { options } = on;
    await options.bringToFront();
    const read = () => callApi<Record<string, unknown>>(options, 'storage.sync.get', null).then(shapeOf);
    const switches = () =>
      options.$$eval('[role="switch"]', (all) => all.map((one) => (one as HTMLInputElement).checked));
    const undo = () => options.$('.notice button');
    const told = (words: RegExp) =>
      until(
        () => noticeOf(options),
        (line) => words.test(line),
      );
    const text = JSON.stringify({
      format: 'on-record-settings',
      ...DEFAULT_SETTINGS,
      mutedEntities: ['bob-woodward'],
      names: false,
    });
    expect(await chooseFile(options, text)).toMatch(/in force/);
    const [stored, shown] = [await read(), await until(switches, ([, names]) => !names)];

    await options.focus('button.reset');
    await options.keyboard.press('Enter');
    await told(/back to their defaults/);
    expect(await until(switches, ([, names]) => names)).not.toEqual(shown);
    expect(await read()).not.toEqual(stored);
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await told(/as they were before/);
    expect(await until(switches, ([, names]) => !names)).toEqual(shown);
    expect(await read()).toEqual(stored);
    expect(await options.evaluate(() => document.activeElement?.className)).toBe('reset');
    expect(await undo()).toBeNull();

    expect(await chooseFile(options, JSON.stringify({ format: 'on-record-settings', ...DEFAULT_SETTINGS }))).toMatch(
      /in force/,
    );
    await until(switches, ([, names]) => names);
    await (await undo())!.evaluate((button) => button.click());
    await told(/as they were before/);
    expect(await read()).toEqual(stored);

    await options.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')!.click());
    await told(/back to their defaults/);
    await options.evaluate(() => document.querySelector<HTMLInputElement>('[role="switch"]')!.click());
    await until(undo, (button) => button === null);
    await options.evaluate(() => document.querySelector<HTMLInputElement>('[role="switch"]')!.click());
    await until(switches, ([enabled]) => enabled);
  });

  it('save all settings to a file, which brings them back after a reset', async () => {
    const isOn = () =>
      on.options.evaluate(() => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[1].checked);
    await on.options.evaluate(() => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[1].click());
    await until(isOn, (state) => !state);
    if (kind === 'chromium') {
      const client = await on.session.browser.target().createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
    const [save] = await on.options.$$('section:has(input.settings-file) button');
    await save.evaluate((button) => button.click());
    const text = await until(
      () => readFile(path.join(downloads, 'on-record-settings.json'), 'utf8').catch(() => ''),
      (saved) => saved.trimEnd().endsWith('}'),
    );
    const before = await noticeOf(on.options);
    await on.options.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')!.click());
    expect(
      await until(
        () => noticeOf(on.options),
        (line) => line !== before,
      ),
    ).toMatch(/back to their defaults/);
    await until(isOn, Boolean);
    expect(await chooseFile(on.options, text)).toMatch(/in force/);
    await until(isOn, (state) => !state);
    await on.options.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')!.click());
    await until(isOn, Boolean);
  });

  it('say so where the browser saves nothing, and show what is in force', async () => {
    const page = await on.session.openExtensionPage('options.html');
    await page.waitForSelector('[role="switch"]');
    const isOn = () => page.$eval('[role="switch"]', (box) => (box as HTMLInputElement).checked);
    await page.evaluate(() => {
      const world = globalThis as { browser?: object; chrome?: object };
      type Area = { set(): void };
      const { storage } = (world.browser ?? world.chrome) as { storage: { sync: Area; local: Area } };
      for (const area of [storage.sync, storage.local])
        area.set = () => {
          throw new Error('The disk is full.');
        };
    });
    await page.$eval('[role="switch"]', (box) => (box as HTMLInputElement).click());
    await until(
      () => noticeOf(page),
      (line) => /could not save/.test(line),
    );
    expect(await isOn()).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')!.click());
    await until(
      () => page.$('.notice button'),
      (undo) => undo === null,
    );
    expect(await noticeOf(page)).toMatch(/could not save/);
    await page.close();
  });

  it('tell how many network requests were made while a page was read', async () => {
    const { page } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-ar.html'));
    expect(await askBackground({ kind: 'requests', data: null })).toBe(0);
    expect(await on.options.$eval('.requests', (line) => line.textContent)).toMatch(/: 0/);
    await page.close();
  });

  // Puppeteer reaches the background in Chromium alone.
  it.runIf(kind === 'chromium')('would tell of a request if there were one', async () => {
    const target = await on.session.browser.waitForTarget((found) => found.type() === 'service_worker');
    const worker = (await target.worker())!;
    await worker.evaluate((address) => fetch(address, { mode: 'no-cors' }).then(() => undefined), on.origin);
    await until(
      () => askBackground({ kind: 'requests', data: null }),
      (count) => count === 1,
    );
  });
});
