import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { serveFolder, type LocalServer } from '../../scripts/browsers/serve.ts';
import { BROWSERS, openBrowser, openRead, type OpenedPage } from './open-browser.ts';

/** The Arabic page this product began with; local test data that the project does not carry. */
const SEED = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'seed', 'kremlin-musk-ar.html');

/** How often each is named in the text of the page, clitics and bare surnames included. */
const NAMES = {
  'elon-musk': 16,
  'vladimir-putin': 9,
  'donald-trump': 7,
  kremlin: 5,
  'dmitry-peskov': 4,
  'wall-street-journal': 2,
  'francois-bayrou': 2,
  'emmanuel-macron': 2,
  'jonas-gahr-store': 2,
  'bob-woodward': 1,
  'christiane-hoffmann': 1,
  'german-government': 1,
  'keir-starmer': 1,
  'white-house': 1,
};

/** Claims and words of the sentences that state or deny them. */
const CLAIMS = [
  ['wsj-musk-putin-2024', 'محادثات سرية مع إيلون ماسك'],
  ['wsj-musk-putin-2024', 'على اتصال سري منتظم منذ عام 2022'],
  ['wsj-starlink-taiwan-2024', 'فوق تايوان، خدمة للصين'],
  ['woodward-trump-covid-tests-2024', 'اختبارات كوفيد إلى الرئيس الروسي'],
  ['woodward-trump-putin-calls-2024', 'نفى أي مكالمات بينهما'],
  ['musk-election-interference-2025', 'إيلون ماسك تهديد للدول الديمقراطية'],
  ['musk-election-interference-2025', 'بالتدخل في الانتخابات'],
  ['trump-europe-domination-2025', 'للوقوف في وجه ترامب'],
];

const count = (ids: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
};

// Without the local test data there is nothing to open.
describe.skipIf(!existsSync(SEED)).each(BROWSERS)('the seed page in %s', (kind) => {
  let server: LocalServer;
  let session: ExtensionSession;
  let opened: OpenedPage;

  beforeAll(async () => {
    server = await serveFolder(path.dirname(SEED));
    session = await openBrowser(kind);
    const control: Page = await session.openExtensionPage('options.html');
    opened = await openRead(session, control, server.origin + path.basename(SEED));
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('has every mention of its people and organisations marked, and nothing else', () => {
    const { marks } = opened.report;
    expect(count(marks.filter((mark) => mark.kind === 'name').map(({ id }) => id))).toEqual(NAMES);
  });

  it.each(CLAIMS)('has %s marked where it says "%s"', (id, words) => {
    const sentences = opened.report.marks.filter((mark) => mark.id === id).map(({ text }) => text);
    expect(sentences.some((text) => text.includes(words))).toBe(true);
  });

  it('has no other claim marked', () => {
    const ids = opened.report.marks.filter((mark) => mark.kind === 'claim').map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(CLAIMS.map(([id]) => id)));
  });
});
