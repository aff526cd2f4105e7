import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { readRecords } from '../../scripts/read-records.ts';
import { clickInCard } from './hands/click-in-card.ts';
import { inCard } from './hands/in-card.ts';
import { BROWSERS, cardIsOpen, openRead, until } from './open-browser.ts';
import { servePages } from './page-folder.ts';
import { withExtension } from './with-extension.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const STORY = path.join(ROOT, 'records/stories/europe-russia/wsj-musk-putin-2024.json');

/** Firefox has no Arabic without a language pack of its own. */
const CASES = [
  ...BROWSERS.map((kind) => ({ kind, locale: 'en', direction: 'ltr' })),
  { kind: 'chromium', locale: 'ar', direction: 'rtl' } as const,
];

describe.each(CASES)('what a card says in $kind, in $locale', ({ kind, locale, direction }) => {
  const on = withExtension(kind, { locale });
  let pages: Awaited<ReturnType<typeof servePages>>;
  let record: StoryFile;
  let texts: Texts;
  const names = new Map<string, string>();

  beforeAll(async () => {
    record = JSON.parse(await readFile(STORY, 'utf8')) as StoryFile;
    texts = JSON.parse(await readFile(path.join(ROOT, 'locales', `${locale}.json`), 'utf8')) as Texts;
    for (const { id, names: forms } of (await readRecords()).entities) names.set(id, forms[locale]?.[0] ?? forms.en[0]);
    // Only the claim: of what was answered nothing stands on this page.
    pages = await servePages({
      'claim.html': `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
        <p>${record.claim.summary.en}<p>Dmitry Peskov was in Moscow.`,
    });
  });
  afterAll(() => pages?.close());

  const openCard = async (id: string) => {
    const { page, report } = await openRead(on.session, on.options, `${pages.origin}claim.html?${id}`);
    await page.bringToFront();
    await hoverMark(
      page,
      report.marks.find((mark) => mark.id === id)!,
      report.marks,
    );
    await until(() => cardIsOpen(page), Boolean);
    return page;
  };
  const ask = async <T>(page: Page, expression: string) =>
    JSON.parse(String(await inCard(on.session, page, `JSON.stringify(${expression})`))) as T;
  const day = (date: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(new Date(date));

  it('of a claim: who made it and when, then who said what to it, in which role, when, published where, in the order of time', async () => {
    const page = await openCard(record.claim.id);
    const [head] = await ask<{ summary: string; under: string; sources: string[] }[]>(
      page,
      `[...card.querySelectorAll('.content > header')].map((header) => ({
        summary: header.querySelector('.summary').textContent,
        under: header.querySelector('.under').textContent,
        sources: [...header.querySelectorAll('.sources a:not(.archive)')].map((a) => a.href),
      }))`,
    );
    expect(head.summary).toBe(record.claim.summary[locale]);
    expect(head.under).toContain(names.get('wall-street-journal'));
    expect(head.under).toContain(day(record.claim.date));
    expect(head.sources).toEqual(record.claim.sources.map(({ url }) => url));

    const said = await ask<object[]>(
      page,
      `[...card.querySelectorAll('section li.statement')].map((li) => ({
        stance: li.querySelector('.stance').textContent,
        hasShape: li.querySelector('.stance svg path').getBoundingClientRect().width > 0,
        speaker: li.querySelector('.speaker').textContent,
        role: li.querySelector('.role').textContent,
        date: li.querySelector('.head time').dateTime,
        shownDate: li.querySelector('.head time').textContent,
        sources: [...li.querySelectorAll('.sources a:not(.archive)')].map((a) => a.href),
      }))`,
    );
    expect(said).toEqual(
      record.statements.map(({ stance, speaker, role, date, sources }) => ({
        stance: texts.stance[stance.replace('-', '_')],
        hasShape: true,
        speaker: names.get(speaker),
        role: role[locale] ?? role.en,
        date,
        shownDate: day(date),
        sources: sources.map(({ url }) => url),
      })),
    );
    await page.close();
  });

  it('of a claim: that this page leaves out the denial, and each other statement', async () => {
    const page = await openCard(record.claim.id);
    const denial = record.statements.findLast(({ stance }) => stance === 'denies')!;
    const [omission] = await ask<string[]>(page, `[...card.querySelectorAll('.omission')].map((p) => p.textContent)`);
    expect(omission).toBe(
      texts.card.denied_missing.replace('{name}', names.get(denial.speaker)!).replace('{date}', day(denial.date)),
    );
    const missing = await ask<string[]>(page, `[...card.querySelectorAll('.missing')].map((p) => p.textContent)`);
    expect(missing).toEqual(record.statements.map(() => texts.card.not_on_page));
    await page.close();
  });

  it('of a claim: the words as they were printed, and our summary where none are printed in the reader’s language', async () => {
    const page = await openCard(record.claim.id);
    const shown = await ask<{ quotes: string[][]; summary: string | null }[]>(
      page,
      `[...card.querySelectorAll('section li.statement')].map((li) => ({
        quotes: [...li.querySelectorAll('blockquote')].map((quote) => [quote.lang, quote.dir, quote.textContent]),
        summary: li.querySelector('.summary')?.textContent ?? null,
      }))`,
    );
    expect(shown).toHaveLength(record.statements.length);
    shown.forEach(({ quotes, summary }, index) => {
      const said = record.statements[index];
      for (const [lang, dir, words] of quotes) {
        expect(said.quotes.some((quote) => quote.lang === lang && quote.text === words)).toBe(true);
        expect(dir).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      }
      const isPrinted = said.quotes.some(({ lang }) => lang === locale);
      expect(summary).toBe(isPrinted ? null : said.summary[locale]);
      expect(quotes.some(([lang]) => lang === locale)).toBe(isPrinted);
    });
    await page.close();
  });

  it.each([
    { id: 'dmitry-peskov', label: 'label_name', says: ['Dmitry Peskov'] },
    { id: 'wsj-musk-putin-2024', label: 'label_claim', says: ['secret', 'contact'] },
  ] as const)(
    'of $id: its name for those who do not see it, its direction, and why it was found, when asked',
    async ({ id, label, says }) => {
      const page = await openCard(id);
      const called = texts.card[label].replace('{name}', names.get(id) ?? '');
      const spoken = () =>
        ask<object>(
          page,
          `{ role: card.getAttribute('role'), name: card.getAttribute('aria-label'),
          live: card.querySelector('[role="status"]').textContent, lang: card.lang, direction: styleOf(card).direction }`,
        );
      const wanted = { role: 'dialog', name: called, live: called, lang: locale, direction };
      await until(spoken, (state) => JSON.stringify(state) === JSON.stringify(wanted));
      // The bar's buttons stand at the end of the line.
      const close = await ask<number>(
        page,
        `(card.querySelector('.bar button:last-child').getBoundingClientRect().x - card.getBoundingClientRect().x) / card.getBoundingClientRect().width`,
      );
      expect(direction === 'rtl' ? 1 - close : close).toBeGreaterThan(0.8);

      const reasons = () => inCard(on.session, page, 'card.innerText').then(String);
      const line = texts.card[id === 'dmitry-peskov' ? 'why_unique' : 'why_named'].split('{')[0];
      expect(await reasons()).not.toContain(line);
      await clickInCard(on.session, page, texts.card.why);
      const told = await until(reasons, (text) => text.includes(line));
      for (const words of says) expect(told).toContain(words);
      await page.close();
    },
  );
});

interface Texts {
  stance: Record<string, string>;
  card: Record<string, string>;
}

type Localized = Record<string, string>;

interface StoryFile {
  claim: { id: string; date: string; summary: Localized; sources: { url: string }[] };
  statements: {
    stance: string;
    speaker: string;
    role: Localized;
    date: string;
    summary: Localized;
    quotes: { lang: string; text: string }[];
    sources: { url: string }[];
  }[];
}
