import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { clickInCard } from './hands/click-in-card.ts';
import { emulateMedia } from './hands/emulate-media.ts';
import { inFirefoxWindow } from './hands/firefox-window.ts';
import { inCard } from './hands/in-card.ts';
import { BROWSERS, cardIsOpen, openRead, until } from './open-browser.ts';
import { servePages } from './page-folder.ts';
import { withExtension } from './with-extension.ts';

/** Most marks on a page. */
const MOST_MARKS = 2_000;
const CLAIM =
  '<p>Vladimir Putin and Elon Musk have been in regular, secret contact since late 2022, according to the Wall Street Journal.</p>';
const STORY = path.join(import.meta.dirname, '../../records/stories/europe-russia/wsj-musk-putin-2024.json');

describe.each(BROWSERS)('marks, media and citations in %s', (kind) => {
  const on = withExtension(kind, { locale: 'en' });
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    const list = `<!doctype html><html lang="en"><meta charset="utf-8">${'<p>Elon Musk</p>'.repeat(MOST_MARKS + 100)}${CLAIM}`;
    pages = await servePages({ 'list.html': list });
  });
  afterAll(() => pages?.close());

  const open = async (address = on.addressOf('kremlin-reply-en.html')) => {
    const opened = await openRead(on.session, on.options, address);
    await opened.page.bringToFront();
    const { marks } = opened.report;
    const openCard = async (id: string) => {
      const mark = marks.find((one) => one.id === id)!;
      await hoverMark(opened.page, mark, marks);
      await until(() => cardIsOpen(opened.page), Boolean);
    };
    return { ...opened, marks, openCard };
  };

  /** How many marks are painted under each of our names. */
  const painted = (page: Page): Promise<Record<string, number>> =>
    page.evaluate(() =>
      Object.fromEntries(
        ['claim', 'claim-seen', 'name', 'name-seen'].map((kinds) => {
          const name = `on-record-${kinds}`;
          return [name, CSS.highlights.get(name)?.size ?? 0];
        }),
      ),
    );

  /** The line under marks so named: Chromium looks it up on the document's element, Firefox on each. */
  const line = (page: Page, name: string) =>
    page.evaluate(
      (selector, highlight) => {
        const style = getComputedStyle(document.querySelector(selector)!, `::highlight(${highlight})`);
        const { textDecorationLine, textDecorationStyle, textDecorationColor } = style;
        return { drawn: textDecorationLine, form: textDecorationStyle, color: textDecorationColor };
      },
      kind === 'firefox' ? 'p' : ':root',
      name,
    );

  it('marks no more than a page can bear, and claims before names', async () => {
    const { page, marks } = await open(`${pages.origin}list.html`);
    expect(marks).toHaveLength(MOST_MARKS);
    const claims = marks.filter((mark) => mark.kind === 'claim');
    expect(claims.map(({ id }) => id)).toEqual(['wsj-musk-putin-2024']);
    expect(await painted(page)).toMatchObject({
      'on-record-claim': claims.length,
      'on-record-name': MOST_MARKS - claims.length,
    });
    await page.close();
  });

  it.each([
    { mark: 'name', id: 'elon-musk' },
    { mark: 'claim', id: 'wsj-musk-putin-2024' },
  ])('lets all marks of a $mark fade once its card was seen, and no others', async ({ mark, id }) => {
    const { page, marks, openCard } = await open();
    const [fresh, faded] = [`on-record-${mark}`, `on-record-${mark}-seen`];
    const all = marks.filter((one) => one.kind === mark).length;
    const own = marks.filter((one) => one.id === id).length;
    expect(await painted(page)).toMatchObject({ [fresh]: all, [faded]: 0 });
    await openCard(id);
    expect(await painted(page)).toMatchObject({ [fresh]: all - own, [faded]: own });
    const [before, after] = [await line(page, fresh), await line(page, faded)];
    expect(after).toMatchObject({ drawn: 'underline', form: before.form });
    expect(opacity(after.color)).toBeLessThan(opacity(before.color));
    expect(opacity(after.color)).toBeGreaterThan(0);
    await page.close();
  });

  it('prints neither marks nor an open card', async () => {
    const { page, openCard } = await open();
    await openCard('dmitry-peskov');
    const names = ['on-record-name', 'on-record-name-seen', 'on-record-claim', 'on-record-claim-seen'];
    const drawn = async () => {
      const lines = await Promise.all(names.map((name) => line(page, name)));
      return lines.map((one) => one.drawn);
    };
    const cardIsShown = () => page.evaluate(() => document.querySelector('div[popover]')!.getClientRects().length > 0);
    expect(await drawn()).toEqual(names.map(() => 'underline'));
    expect(await cardIsShown()).toBe(true);
    const endPrint = await emulateMedia(on.session, page, 'print');
    expect(await drawn()).toEqual(names.map(() => 'none'));
    expect(await cardIsShown()).toBe(false);
    await endPrint();
    expect(await drawn()).toEqual(names.map(() => 'underline'));
    await page.close();
  });

  it('moves nothing in a card where less motion is asked for', async () => {
    const { page, openCard } = await open();
    const end = await emulateMedia(on.session, page, '(prefers-reduced-motion: reduce)');
    await openCard('wsj-musk-putin-2024');
    const motion = `[card, ...card.querySelectorAll('*')].map((element) => [element.localName, styleOf(element)])
      .filter(([, style]) => style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0 || style.scrollBehavior === 'smooth')
      .map(([name]) => name)`;
    expect(await inCard(on.session, page, `card.querySelectorAll('*').length`)).toBeGreaterThan(20);
    expect(await inCard(on.session, page, motion)).toEqual([]);
    await end();
    await page.close();
  });

  it('draws marks and the card’s border in the reader’s own colours where these are forced', async () => {
    const { page, openCard } = await open();
    await openCard('dmitry-peskov');
    const border = () => inCard(on.session, page, `styleOf(card).borderTopWidth`);
    expect(await border()).toBe('1px');
    const end = await emulateMedia(on.session, page, '(forced-colors: active)');
    const link = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'LinkText';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    for (const name of ['on-record-name', 'on-record-name-seen', 'on-record-claim', 'on-record-claim-seen'])
      expect(await line(page, name)).toMatchObject({ drawn: 'underline', color: link });
    expect(await border()).toBe('2px');
    await end();
    await page.close();
  });

  it('copies a statement’s citation in each format', async () => {
    const { page, openCard } = await open();
    const { claim, statements } = JSON.parse(await readFile(STORY, 'utf8')) as StoryFile;
    const [said] = statements;
    const words = said.quotes.find(({ original }) => original)!;
    const { url, outlet } = said.sources[words.source];
    await openCard(claim.id);
    await clickInCard(on.session, page, 'Copy citation');
    const copy = async (label: string, isIt: (text: string) => boolean) => {
      await clickInCard(on.session, page, label);
      return until(() => clipboard(page), isIt);
    };
    const plain = await copy('Text', (text) => text.startsWith('Dmitry Peskov ('));
    expect(plain).toContain(`“${words.text}”`);
    expect(plain).toContain(outlet);
    expect(plain.endsWith(url)).toBe(true);
    const markdown = await copy('Markdown', (text) => text.startsWith('**Dmitry Peskov**'));
    expect(markdown).toContain(`\n> “${words.text}”\n`);
    expect(markdown.endsWith(`](<${url}>)`)).toBe(true);
    const bibtex = await copy('BibTeX', (text) => text.startsWith(`@misc{${said.id},`));
    expect(bibtex).toContain(`url = {${url}}`);
    expect(bibtex).toContain('author = {{Dmitry Peskov}}');
    const review = await copy('ClaimReview', (text) => text.startsWith('{'));
    expect(JSON.parse(review)).toMatchObject({
      '@type': 'ClaimReview',
      url,
      datePublished: said.date,
      claimReviewed: claim.summary.en,
      reviewBody: words.text,
      reviewRating: { alternateName: said.stance },
    });
    expect(await inCard(on.session, page, 'card.innerText')).toContain('Copied');
    await page.close();
  });

  it('shows each quote in its own language and direction, whether it is the original, and how old the record is', async () => {
    const { page, openCard } = await open();
    const { claim, statements } = JSON.parse(await readFile(STORY, 'utf8')) as StoryFile;
    await openCard(claim.id);
    const quotes = `[...card.querySelectorAll('figure')].map((figure) => [
      figure.querySelector('blockquote').lang, figure.querySelector('blockquote').dir, figure.querySelector('figcaption').textContent])`;
    const shown = JSON.parse(String(await inCard(on.session, page, `JSON.stringify(${quotes})`))) as string[][];
    const original = statements[0].quotes.find((quote) => quote.original)!;
    expect(shown).toContainEqual([original.lang, 'ltr', 'original words']);
    expect(shown).toContainEqual(['en', 'ltr', 'as printed in English']);
    const text = String(await inCard(on.session, page, 'card.innerText'));
    expect(text).toMatch(/Records of \w+ \d+, \d{4}/);
    const last = statements
      .map(({ date }) => date)
      .sort()
      .at(-1)!;
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(last));
    expect(text).toContain(`Nothing later on file than ${day}`);
    await page.close();
  });

  it('says of each source where copies of its page may be kept, and asks nobody for them', async () => {
    const { page, openCard } = await open();
    const { claim } = JSON.parse(await readFile(STORY, 'utf8')) as StoryFile;
    const requests: string[] = [];
    page.on('request', (request) => request.url().startsWith('data:') || requests.push(request.url()));
    await openCard(claim.id);
    const links = JSON.parse(
      String(
        await inCard(
          on.session,
          page,
          `JSON.stringify([...card.querySelectorAll('.sources li')].map((li) => [...li.querySelectorAll('a')].map((a) => a.href)))`,
        ),
      ),
    ) as string[][];
    expect(links.length).toBeGreaterThan(1);
    for (const [source, copies] of links) {
      expect(copies).toMatch(/^https:\/\/web\.archive\.org\/web\/(\d{4,8}|\*)\/https:/);
      expect(copies.endsWith(`/${source.replace(/#.*/, '')}`)).toBe(true);
    }
    expect(requests).toEqual([]);
    await page.close();
  });

  /** What a reader would paste. Firefox asks before a page may see it, so there its own window looks. */
  async function clipboard(page: Page): Promise<string> {
    if (kind === 'firefox')
      return (await inFirefoxWindow(on.session.browser, 'return navigator.clipboard.readText();')) as string;
    // Granted for this look alone: what the card may do is for the browser to say.
    const context = page.browserContext();
    await context.overridePermissions(on.origin, ['clipboard-read']);
    try {
      return await page.evaluate(() => navigator.clipboard.readText());
    } finally {
      await context.clearPermissionOverrides();
    }
  }
});

/** Of a resolved colour, 0 to 1: `color(srgb 0 0 0 / 0.35)` and `rgba(0, 0, 0, 0.35)` are both met with. */
const opacity = (color: string): number => Number(/[/,]\s*([\d.]+)\)$/.exec(color)?.[1]);

interface StoryFile {
  claim: { id: string; summary: { en: string } };
  statements: {
    id: string;
    date: string;
    stance: string;
    quotes: { lang: string; text: string; original?: boolean; source: number }[];
    sources: { url: string; outlet: string }[];
  }[];
}
