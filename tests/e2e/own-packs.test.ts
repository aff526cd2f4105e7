import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../core/model/page-hits.ts';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { extensionFolder } from '../../scripts/browsers/extension.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { askTab } from '../../scripts/browsers/page-report.ts';
import { serveFolder } from '../../scripts/browsers/serve.ts';
import { lookIntoCard } from './hands/look-into-card.ts';
import { stopBackground } from './hands/stop-background.ts';
import { BROWSERS, cardIsOpen, FIXTURES, openBrowser, openRead, PATIENCE, until } from './open-browser.ts';
import { noticeOf } from './settings-file.ts';
import { withExtension } from './with-extension.ts';

/** The example of docs/pack-format.md. */
const EXAMPLE = /```json\n(.*?)```/s.exec(
  readFileSync(path.join(import.meta.dirname, '..', '..', 'docs', 'pack-format.md'), 'utf8'),
)![1];

const REVIEWS = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'ClaimReview',
      url: 'https://checkers.example/ferry',
      datePublished: '2026-10-09',
      inLanguage: 'en',
      claimReviewed: 'The ferry company sold its last ship to pay for the new lighthouse.',
      author: { '@type': 'Organization', name: 'Harbour Checkers Desk' },
      itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Tobias Ferrant' } },
      reviewRating: { '@type': 'Rating', alternateName: 'Out of thin air' },
    },
    { '@type': 'ClaimReview', url: 'http://checkers.example/2', claimReviewed: 'No address for this one.' },
  ],
});

/** A temporary add-on loses its data in Firefox when it is installed anew, unless it is told to keep them. */
const KEEPS_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Chooses a file of this content for own records. */
const chooseRecords = (options: Page, text: string) =>
  options.$eval(
    'input.own-pack-file',
    (input, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'records.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );

describe.each(BROWSERS)('records that a reader brings, in %s', (kind) => {
  const on = withExtension(kind);

  const choose = (text: string) => chooseRecords(on.options, text);
  const told = (words: RegExp) =>
    until(
      () => noticeOf(on.options),
      (line) => words.test(line),
    );
  const outcome = () => on.options.$eval('.outcome', (part) => part.textContent ?? '');
  const section = () => on.options.$eval('.own-packs', (part) => (part as HTMLElement).innerText);
  const click = (selector: string) => on.options.$eval(selector, (control) => (control as HTMLElement).click());
  /** Ids of what is marked on a page once that is as wanted. */
  const marked = async (address: string, wanted: (ids: string[]) => boolean) =>
    until(
      async () => {
        const report = (await askTab(on.options, address, 'report')) as PageReport | null | undefined;
        return report?.marks.map(({ id }) => id) ?? ['unread'];
      },
      (ids) => !ids.includes('unread') && wanted(ids),
    );
  const cardText = async (page: Page, report: PageReport, id: string) => {
    await page.bringToFront();
    await hoverMark(
      page,
      report.marks.find((mark) => mark.id === id)!,
      report.marks,
    );
    await until(() => cardIsOpen(page), Boolean);
    const look = await until(
      () => lookIntoCard(on.session, page),
      (card) => card !== null && card.text.length > 50,
    );
    await page.keyboard.press('Escape');
    await until(
      () => cardIsOpen(page),
      (isOpen) => !isOpen,
    );
    // Signs that keep the direction of a part are not read.
    return look!.text.replaceAll(/[\u2068\u2069]/g, '');
  };

  it('are marked on a page that is open, and their cards say from whose pack they are', async () => {
    const {
      page,
      address,
      report: before,
    } = await openRead(on.session, on.options, on.addressOf('harbour-bridge-en.html'));
    expect(before.marks).toEqual([]);
    await choose(EXAMPLE);
    await told(/Harbour Town records.+was added: 1 story/);
    expect(await section()).toMatch(/Harbour Town Fact Desk.+CC-BY-4\.0.+English/s);
    await marked(address, (ids) => ids.includes('nora-quayle') && ids.includes('harbour-bridge-cost-2026'));
    const report = (await askTab(on.options, address, 'report')) as PageReport;
    for (const id of ['nora-quayle', 'harbour-bridge-cost-2026']) {
      const text = await cardText(page, report, id);
      expect(text).toMatch(
        /From your records: *Harbour Town records · Harbour Town Fact Desk · CC-BY-4\.0 · November 1, 2026/,
      );
      expect(text).toContain('Every councillor had the figures in May.');
    }
    await page.close();
  });

  it('are fact checks too, with the publisher’s rating in its own words; what is left out is told', async () => {
    await choose(REVIEWS);
    await told(/Harbour Checkers Desk.+was added: 1 story/);
    expect(await outcome()).toMatch(/left out: 1.*no https address: 1/s);
    const { page, report } = await openRead(on.session, on.options, on.addressOf('harbour-bridge-en.html'));
    const claim = report.marks.find(({ kind: what, id }) => what === 'claim' && id.startsWith('review-'))!;
    const name = report.marks.find(({ text }) => text === 'Tobias Ferrant')!;
    expect(name.kind).toBe('name');
    const text = await cardText(page, report, claim.id);
    expect(text).toContain('Out of thin air');
    expect(text).toMatch(/From your records: *Harbour Checkers Desk \(checkers\.example\)/);
    expect(text).toContain('Claimed by Tobias Ferrant');
    await page.close();
  });

  it('serve after the worker has died', async () => {
    await stopBackground(on.session);
    const { page, report } = await openRead(on.session, on.options, on.addressOf('harbour-bridge-en.html'));
    expect(report.marks.map(({ id }) => id)).toContain('nora-quayle');
    await page.close();
  });

  it('leave the bundled records as they are: their cards name no pack', async () => {
    const { page, report } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    expect(await cardText(page, report, 'dmitry-peskov')).not.toContain('From your records');
    await page.close();
  });

  it('are gone from open pages when they are switched off, and back when they are on', async () => {
    const { page, address } = await openRead(on.session, on.options, on.addressOf('harbour-bridge-en.html'));
    await click('.own-pack [role="switch"]');
    await told(/Not used from now on: .*Harbour Town records/);
    await marked(address, (ids) => !ids.includes('nora-quayle') && ids.some((id) => id.startsWith('review-')));
    await click('.own-pack [role="switch"]');
    await told(/are used: .*Harbour Town records/);
    expect(await marked(address, (ids) => ids.includes('nora-quayle'))).toContain('harbour-bridge-cost-2026');
    await page.close();
  });

  it('are replaced by the same file of a later day, not by one of an earlier', async () => {
    await choose(EXAMPLE.replace('"revision": "2026-11-01"', '"revision": "2026-11-20"'));
    await told(/replaced by the file/);
    expect(await section()).toContain('November 20, 2026');
    await choose(EXAMPLE);
    expect(await until(outcome, (text) => text !== '')).toMatch(/of November 1, 2026, older than .+November 20, 2026/);
    expect(await section()).toContain('November 20, 2026');
    expect(await on.options.$$('.own-pack')).toHaveLength(2);
  });

  it.each([
    { what: 'damaged', text: EXAMPLE.slice(0, 700), said: /neither a pack/ },
    {
      what: 'hostile',
      text: EXAMPLE.replace('"harbour-town"', '"<img src=x onerror=alert(1)>"').replace('https://g', 'http://g'),
      said: /Problems found in this file: 2.+pack: id.+an id such as.+stories\[0\].+claim\.sources\.0\.url.+https/s,
    },
  ])('are not taken from a $what file; what is wrong is said', async ({ text, said }) => {
    const before = await on.options.$$eval('.own-pack', (packs) => packs.length);
    await choose(text);
    await until(outcome, (line) => said.test(line));
    expect(await on.options.$$eval('.own-pack', (packs) => packs.length)).toBe(before);
    expect(await on.options.$('img')).toBeNull();
  });

  it('are removed by keyboard, come back by “Undo”, and are gone when removed', async () => {
    const { page, address } = await openRead(on.session, on.options, on.addressOf('harbour-bridge-en.html'));
    await on.options.bringToFront();
    await on.options.focus('.own-pack .remove-pack');
    await on.options.keyboard.press('Enter');
    await told(/Harbour Town records.+was removed/);
    expect(await on.options.evaluate(() => document.activeElement?.className)).toBe('own-pack-file');
    await marked(address, (ids) => !ids.includes('nora-quayle'));
    await click('.notice button');
    await told(/as they were before/);
    await marked(address, (ids) => ids.includes('nora-quayle'));
    for (let left = 2; left > 0; left--) {
      await click('.own-pack .remove-pack');
      await until(
        () => on.options.$$eval('.own-pack', (packs) => packs.length),
        (count) => count === left - 1,
      );
    }
    await marked(address, (ids) => ids.length === 0);
    expect(await section()).toContain('You have added no records.');
    await page.close();
  });

  it('that cannot be opened leave the bundled ones, and the settings say so and prepare them again', async () => {
    await choose(EXAMPLE);
    await told(/was added/);
    await on.options.evaluate(async () => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
      const database = await answer(indexedDB.open('own-packs'));
      const transaction = database.transaction('binaries', 'readwrite');
      const binaries = transaction.objectStore('binaries');
      const binary = (await answer(binaries.get('combined'))) as { bytes: ArrayBuffer };
      new Uint8Array(binary.bytes)[5_000] ^= 1;
      binaries.put(binary, 'combined');
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    });
    await stopBackground(on.session);
    // Coming back to the tab asks the background which records serve.
    await on.options.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await on.options.waitForSelector('.own-packs .problem');
    const { page, address, report } = await openRead(on.session, on.options, on.addressOf('kremlin-reply-en.html'));
    expect(report.marks.map(({ id }) => id)).toContain('dmitry-peskov');
    await page.goto(on.addressOf('harbour-bridge-en.html'));
    await click('.own-packs .problem button');
    await until(
      () => on.options.$('.own-packs .problem'),
      (problem) => problem === null,
    );
    await marked(page.url(), (ids) => ids.includes('nora-quayle'));
    expect(page.url()).not.toBe(address);
    await page.close();
  });
});

it.each(BROWSERS)('records that a reader brought serve after an update of the extension in %s', async (kind) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'extension-'));
  const server = await serveFolder(FIXTURES);
  await cp(extensionFolder(kind), folder, { recursive: true });
  const session = await openBrowser(kind, { firefoxPrefs: KEEPS_STORAGE }, folder);
  try {
    const before = await session.openExtensionPage('options.html');
    await before.waitForSelector('input.own-pack-file');
    await chooseRecords(before, EXAMPLE);
    await until(
      () => noticeOf(before),
      (line) => /was added/.test(line),
    );
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    await writeFile(file, JSON.stringify({ ...manifest, version: '99.0.0' }));
    await session.browser.installExtension(folder);
    // The settings are not opened: whoever reads does not know of the update.
    const popup = await until(
      () => session.openExtensionPage('popup.html').catch(() => undefined),
      (opening) => opening !== undefined,
      2 * PATIENCE,
    );
    await until(
      () => callApi<{ packs?: { id: string }[] }>(popup!, 'runtime.sendMessage', { kind: 'records', data: null }),
      ({ packs }) => packs?.[0].id === 'harbour-town',
    );
    const { report } = await openRead(session, popup!, `${server.origin}harbour-bridge-en.html`);
    expect(report.marks.map(({ id }) => id)).toContain('nora-quayle');
  } finally {
    await session.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
});
