import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../core/model/page-state.ts';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { extensionFolder, type ExtensionSession } from '../../scripts/browsers/extension.ts';
import { hoverMark } from '../../scripts/browsers/hover-mark.ts';
import { askTab, pageReport } from '../../scripts/browsers/page-report.ts';
import { serveFolder, type LocalServer } from '../../scripts/browsers/serve.ts';
import { BROWSERS, cardIsOpen, markCount, openBrowser, until } from './open-browser.ts';

const SENTENCE = '<p>Dmitry Peskov spoke of Emmanuel Macron and of Elon Musk.</p>';
const FILLER = '<p>Nothing of note was said by anybody in the square that morning, and the birds went on.</p>\n';

/** Pages as they come: what is served, and how many names are to be found on it. */
const PAGES: Record<string, { html: string; marks: number }> = {
  'an empty page': { html: '', marks: 0 },
  'a page without text': { html: '<!doctype html><title>x</title><img alt="Elon Musk">', marks: 0 },
  'broken markup': {
    html: '<p>Dmitry <b>Peskov<p>and</b> </div></p><table><td>Emmanuel Macron<script>"Elon Musk"',
    marks: 2,
  },
  'five megabytes': { html: FILLER.repeat(5_000_000 / FILLER.length) + SENTENCE, marks: 3 },
  'fifty thousand text nodes': { html: `${'<i>word</i> '.repeat(25_000)}${SENTENCE}`, marks: 3 },
  'a page that hides everything strange to it': {
    html: `<style>* { all: unset !important } html > div { display: none !important }</style>${SENTENCE}`,
    marks: 3,
  },
  'hidden, editable and machine text': {
    html: `<p hidden>Elon Musk</p><p style="display:none">Elon Musk</p><textarea>Elon Musk</textarea>
      <p contenteditable>Elon Musk</p><template>Elon Musk</template><pre>Elon Musk</pre><nav>Elon Musk</nav>
      <button>Elon Musk</button><p aria-hidden="true">Elon Musk</p>`,
    marks: 0,
  },
  'names split over elements': { html: '<p>Dmitry <b>Pes</b>kov, <i>Emmanuel</i> <em>Macron</em></p>', marks: 2 },
};

describe.each(BROWSERS)('odd pages in %s', (kind) => {
  let folder: string;
  let server: LocalServer;
  let strict: LocalServer;
  let session: ExtensionSession;
  let control: Page;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'odd-pages-'));
    await Promise.all(
      Object.values(PAGES).map(({ html }, number) => writeFile(path.join(folder, `${number}.html`), html)),
    );
    await writeFile(path.join(folder, 'sentence.html'), SENTENCE);
    server = await serveFolder(folder);
    strict = await serveFolder(folder, {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    session = await openBrowser(kind);
    control = await session.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await session?.close();
    await Promise.all([server?.close(), strict?.close(), rm(folder, { recursive: true })]);
  });

  it.each(Object.entries(PAGES).map(([name, { marks }], number) => ({ name, marks, number })))(
    '$name: $marks names',
    async ({ number, marks }) => {
      const page = await session.browser.newPage();
      const address = `${server.origin}${number}.html`;
      await page.goto(address);
      const report = await pageReport(control, address);
      expect(report.marks.map(({ text }) => text)).toHaveLength(marks);
      const { status } = (await askTab(control, address, 'pageState')) as PageState;
      expect(status).toBe(marks === 0 ? 'nothing-on-file' : 'on');
      await page.close();
    },
  );

  it.each([
    { what: 'a strict content security policy with trusted types', origin: () => strict.origin, file: 'sentence.html' },
    { what: 'a style sheet that hides foreign elements', origin: () => server.origin, file: '5.html' },
  ])('shows its card, seen whole, under $what', async ({ origin, file }) => {
    const page = await session.browser.newPage();
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    const address = `${origin()}${file}?card`;
    await page.goto(address);
    const { marks } = await pageReport(control, address);
    await page.bringToFront();
    await hoverMark(page, marks[0]);
    await until(() => cardIsOpen(page), Boolean);
    const size = () =>
      page.evaluate(() => {
        const { width, height } = document.querySelector('div[popover]')!.getBoundingClientRect();
        return { width, height };
      });
    await until(size, ({ width, height }) => width > 300 && height > 100);
    expect(noise.filter((line) => !/favicon|404/.test(line))).toEqual([]);
    await page.close();
  });

  it('marks text that comes later, and forgets text that went', async () => {
    const page = await session.browser.newPage();
    const address = `${server.origin}sentence.html?later`;
    await page.goto(address);
    await until(
      () => markCount(control, address),
      (count) => count === 3,
    );
    await page.evaluate(() => {
      const later = document.createElement('p');
      later.textContent = 'Later Vladimir Putin answered.';
      document.body.append(later);
    });
    await until(
      () => markCount(control, address),
      (count) => count === 4,
    );
    await page.evaluate(() => document.querySelector('p')!.remove());
    await until(
      () => markCount(control, address),
      (count) => count === 1,
    );
    await page.close();
  });

  it('says so in the popup and stays quiet on the page when its records are damaged', async () => {
    const damaged = await mkdtemp(path.join(tmpdir(), 'damaged-'));
    await cp(extensionFolder(kind), damaged, { recursive: true });
    const pack = path.join(damaged, 'records.pack');
    await truncate(pack, Math.floor((await readFile(pack)).length / 2));
    const broken = await openBrowser(kind, {}, damaged);
    try {
      const options = await broken.openExtensionPage('options.html');
      const page = await broken.browser.newPage();
      const noise: string[] = [];
      page.on('console', (message) => noise.push(message.text()));
      const address = `${server.origin}sentence.html?damaged`;
      await page.goto(address);
      const state = () => askTab(options, address, 'pageState') as Promise<PageState | undefined>;
      const failed = await until(state, (answer) => answer?.status === 'failed');
      expect(failed).toMatchObject({ names: [], claims: [] });
      expect(noise.filter((line) => !/favicon|404/.test(line))).toEqual([]);
    } finally {
      await broken.close();
      await rm(damaged, { recursive: true });
    }
  });

  it('uses what it understands of settings of a newer version, says so, and keeps the rest', async () => {
    const stored = () => callApi(control, 'storage.sync.get', 'settings:holograms');
    await callApi(control, 'storage.sync.set', {
      'settings:version': 99,
      'settings:holograms': { bright: true },
      'settings:switches': { names: false },
    });
    await control.waitForSelector('main > [role="alert"]');
    expect(await control.evaluate(() => document.querySelector('main > [role="alert"]')!.textContent)).toContain('99');
    expect(
      await control.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('main section:first-of-type input')].map((box) => box.checked),
      ),
    ).toEqual([true, false, true]);
    await control.evaluate(() => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[1].click());
    await until(
      () => control.evaluate(() => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[1].checked),
      Boolean,
    );
    expect(await stored()).toEqual({ 'settings:holograms': { bright: true } });
    await control.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')!.click());
    await until(() => control.evaluate(() => document.querySelector('main > [role="alert"]') === null), Boolean);
  });
});
