import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildClaimCard, buildNameCard } from '../../core/card/build-card.ts';
import type { CardData } from '../../core/card/card-data.ts';
import { compilePack } from '../../core/pack/compile.ts';
import { openPack } from '../../core/pack/open.ts';
import { bundleScript } from '../../scripts/browsers/bundle-script.ts';
import { ensureBrowser } from '../../scripts/browsers/find.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { readRecords } from '../../scripts/read-records.ts';
import type { ViewRequest } from './views-page.tsx';

const ROOT = path.join(import.meta.dirname, '..', '..');
const LOCALES = ['ar', 'de', 'en', 'es', 'fr', 'ru'];

let browser: Browser;
let page: Page;
let cards: Record<'name' | 'claim', CardData>;

beforeAll(async () => {
  const { authorship, ...records } = await readRecords();
  const pack = openPack(compilePack(records, authorship).buffer as ArrayBuffer);
  const claim = pack.storyNumber('wsj-musk-putin-2024');
  cards = {
    name: buildNameCard(pack, pack.entityNumber('dmitry-peskov'), { rule: 'unique-name', form: 'Peskov' }),
    claim: buildClaimCard(pack, claim, {
      polarity: 'asserts',
      missing: ['st-peskov-wsj-1'],
      why: {
        matched: 'summary',
        wording: 'In contact.',
        wordingLanguage: 'en',
        sharedWords: ['contact'],
        entities: [],
      },
    }),
  };
  const executablePath = await ensureBrowser('chromium', () => undefined);
  browser = await launchBrowser('chromium', { executablePath, headless: true });
  page = await browser.newPage();
  await page.setContent('<!doctype html><html><head></head><body></body></html>');
  await page.addScriptTag({ content: await bundleScript(path.join(import.meta.dirname, 'views-page.tsx')) });
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
});
afterAll(() => browser?.close());

async function violations(request: Omit<ViewRequest, 'messages'>): Promise<string[]> {
  const messages = JSON.parse(await readFile(path.join(ROOT, 'locales', `${request.locale}.json`), 'utf8')) as object;
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: request.theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  return page.evaluate(
    async (view) => {
      const { showView, axe } = globalThis as never as {
        showView(request: ViewRequest): void;
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
      };
      showView(view);
      if (document.body.innerText.length < 100) return ['The view shows hardly any text.'];
      const found = await axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
    },
    { ...request, messages },
  );
}

describe.each(['light', 'dark'] as const)('rules for accessible pages, %s:', (theme) => {
  describe.each(LOCALES)('%s', (locale) => {
    it.each([
      { what: 'the card of a name', view: 'card', card: 'name' },
      { what: 'the card of a claim', view: 'card', card: 'claim' },
      { what: 'the offer of a report', view: 'report', card: 'claim' },
      { what: 'the popup', view: 'popup', card: 'name' },
      { what: 'the options', view: 'options', card: 'name' },
      { what: 'the popup without records', view: 'popup', card: 'name', failed: true },
      { what: 'the options without records', view: 'options', card: 'name', failed: true },
      { what: 'the welcome page', view: 'welcome', card: 'name' },
      { what: 'the sample page', view: 'sample', card: 'name' },
    ] as const)('$what breaks none', async ({ view, card, ...how }) => {
      expect(await violations({ view, locale, theme, data: cards[card], ...how })).toEqual([]);
    });
  });
});

it('a report is copied without the page’s sentence, and with it where the reader adds it', async () => {
  expect(await violations({ view: 'report', locale: 'en', theme: 'light', data: cards.claim })).toEqual([]);
  const copied = () =>
    page.evaluate(() => {
      document.querySelector<HTMLButtonElement>('.report button')!.click();
      return document.body.dataset.copied!;
    });
  expect(await copied()).toMatch(/^claim: wsj-musk-putin-2024$/m);
  expect(await copied()).not.toContain('A sentence that states another claim.');
  await page.click('.report input');
  expect(await copied()).toContain('sentence: A sentence that states another claim.');
});

it.each(LOCALES)('the options say where settings are not synced, in %s', async (locale) => {
  await violations({ view: 'options', locale, theme: 'light', data: cards.name });
  const text = await page.evaluate(() => document.body.innerText);
  const { options } = JSON.parse(await readFile(path.join(ROOT, 'locales', `${locale}.json`), 'utf8')) as {
    options: Record<string, string>;
  };
  expect(text).toContain(options.no_android_sync);
});

it.each(LOCALES)('own records, a file’s problems and what was left out are shown in %s', async (locale) => {
  expect(await violations({ view: 'options', locale, theme: 'light', data: cards.name })).toEqual([]);
  const texts = JSON.parse(await readFile(path.join(ROOT, 'locales', `${locale}.json`), 'utf8')) as {
    packs: Record<string, string>;
  };
  const shown = await page.$eval('.own-packs', (section) => (section as HTMLElement).innerText);
  const digits = new Intl.NumberFormat(locale);
  for (const key of ['heading', 'import', 'use', 'save', 'update', 'not_open', 'compile'])
    expect(shown).toContain(texts.packs[key]);
  for (const [key, count] of [
    ['wrong', 1],
    ['left_out', 4],
    ['stories_left_out', 2],
  ] as const)
    expect(shown).toContain(texts.packs[key].replace('{count}', digits.format(count)));
  // A host stands in signs that keep its direction.
  const plain = shown.replaceAll(/[\u2066-\u2069]/g, '');
  for (const [key, values] of [
    ['update_hint', { host: 'desk.example' }],
    ['update_not_found', { host: 'desk.example', status: '404' }],
  ] as const)
    expect(plain).toContain(
      Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), texts.packs[key]),
    );
  expect(shown).toContain('stories[0] (some-claim): claim.date');
  expect(shown).not.toContain('{');
  const names = await page.$$eval('.own-packs :is(button, input)', (controls) =>
    controls.map(
      (control) => control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent,
    ),
  );
  expect(names.every((name) => name !== null && name.trim() !== '')).toBe(true);
  expect(new Set(names).size).toBe(names.length);
});

it('the rules do find what is wrong', async () => {
  await page.evaluate(() => {
    const unnamed = document.createElement('button');
    document.body.append(unnamed);
  });
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as never as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(found).toContain('button-name');
});
