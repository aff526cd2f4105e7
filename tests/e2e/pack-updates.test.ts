import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { answerYes } from './hands/permissions.ts';
import { serveHttps, type HttpsServer } from './hands/https-server.ts';
import { BROWSERS, FIXTURES, until } from './open-browser.ts';
import { noticeOf } from './settings-file.ts';
import { withExtension } from './with-extension.ts';

/** A name that leads to this machine, in both browsers; the build for tests may not read its pages. */
const HOST = 'desk.example';
const PATTERN = `https://${HOST}/*`;
const ELSEWHERE = 'elsewhere.example';

/** The example of docs/pack-format.md, with the address of its updates. */
const EXAMPLE = /```json\n(.*?)```/s.exec(
  readFileSync(path.join(import.meta.dirname, '..', '..', 'docs', 'pack-format.md'), 'utf8'),
)![1];

/** A page on which names are marked wherever pages are read. */
const NEWS = readFileSync(path.join(FIXTURES, 'kremlin-reply-en.html'));

/** Longer than the background takes to look for open pages the second time, ms. */
const A_WHILE = 2_500;

interface PackFile {
  pack: object;
  entities: object[];
  stories: object[];
}

/** Signs that keep the direction of a part are not read. */
const plain = (text: string | null) => (text ?? '').replaceAll(/[\u2066-\u2069]/g, '');

describe.each(BROWSERS)('updates of a reader’s own packs in %s', (kind) => {
  const on = withExtension(kind, {
    acceptInsecureCerts: true,
    args: kind === 'chromium' ? ['--host-resolver-rules=MAP *.example 127.0.0.1', '--ignore-certificate-errors'] : [],
    firefoxPrefs: { 'network.dns.localDomains': [HOST, ELSEWHERE].join() },
  });
  let server: HttpsServer;
  beforeAll(async () => {
    server = await serveHttps();
  });
  afterAll(() => server?.close());

  const address = () => `https://${HOST}:${server.port}/packs/harbour-town.json`;
  const example = (change: object = {}): PackFile => {
    const pack = JSON.parse(EXAMPLE) as PackFile;
    return { ...pack, pack: { ...pack.pack, updateUrl: address(), ...change } };
  };
  const serve = (file: string) => {
    server.answer = (response) => response.writeHead(200).end(file);
  };
  const told = (words: RegExp) =>
    until(
      async () => plain(await noticeOf(on.options)),
      (line) => words.test(line),
    );
  const outcome = async () => plain(await on.options.$eval('.own-pack .outcome', (part) => part.textContent));
  const revision = () => on.options.$eval('.own-pack h3 + p', (line) => line.textContent ?? '');
  const bring = (file: object) =>
    on.options.$eval(
      'input.own-pack-file',
      (input, content) => {
        const files = new DataTransfer();
        files.items.add(new File([content], 'records.json', { type: 'application/json' }));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      JSON.stringify(file),
    );
  /** As a reader does: browsers take a question for a permission from nothing else. */
  const look = async (options: Page = on.options) => {
    await options.bringToFront();
    await (await options.waitForSelector('.update-pack[aria-disabled="false"]'))!.click();
  };
  /** Of hosts by name: the others are this machine. */
  const named = (patterns: readonly string[]) => patterns.filter((pattern) => pattern.includes('.example'));
  const allowed = async () => named((await callApi<{ origins: string[] }>(on.options, 'permissions.getAll')).origins);
  const readHosts = async () =>
    named(
      (await callApi<{ matches: string[] }[]>(on.options, 'scripting.getRegisteredContentScripts')).flatMap(
        ({ matches }) => matches,
      ),
    );
  const nothingIsAllowed = () => until(allowed, (patterns) => patterns.length === 0);
  const highlights = (page: Page) =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  const rest = () => new Promise((resolve) => setTimeout(resolve, A_WHILE));

  it('are offered where a pack says where they are, with what is asked and when; until then nothing is', async () => {
    await bring(JSON.parse(EXAMPLE) as object);
    await told(/was added/);
    expect(await on.options.$('.update-pack')).toBeNull();
    await bring(example());
    await told(/was replaced/);
    const text = plain(await on.options.$eval('.own-pack', (part) => (part as HTMLElement).innerText));
    expect(text).toContain(`${HOST}:${server.port} has newer revisions. It is asked only when you press this button`);
    expect(await on.options.$eval('.update-pack', (button) => button.getAttribute('aria-label'))).toBe(
      'Check for updates: Harbour Town records',
    );
    await rest();
    expect(server.asked).toEqual([]);
  });

  // Chromium counts whatever the debugger runs as the reader’s own doing.
  it.runIf(kind === 'firefox')('are not asked for without the permission', async () => {
    await on.options.$eval('.update-pack', (button) => (button as HTMLElement).click());
    expect(await until(outcome, (text) => text !== '')).toMatch(/no permission for desk\.example.+Nothing was changed/);
    expect(await allowed()).toEqual([]);
    expect(server.asked).toEqual([]);
  });

  it('are taken by a click, told with what changed, and undone; pages of the host are not read for that', async () => {
    await answerYes(on.session, PATTERN);
    let send: () => void = () => undefined;
    const newer = example({ revision: '2026-11-12' });
    newer.entities.push({ id: 'ada-brook', kind: 'person', names: { en: ['Ada Brook'] } });
    Object.assign(newer.entities[0], { description: { en: 'mayor of a harbour town' } });
    server.answer = (response, { url }) => {
      const headers = { 'content-type': 'text/html', 'set-cookie': 'who=me; Path=/; Secure; SameSite=None' };
      if (url?.startsWith('/news')) response.writeHead(200, headers).end(NEWS);
      else send = () => response.end(JSON.stringify(newer));
    };
    const open = async () => {
      const page = await on.session.browser.newPage();
      await page.goto(`https://${HOST}:${server.port}/news.html`);
      return page;
    };
    const before = await open();
    await look();
    await told(/^Asking desk\.example:\d+ …/);
    await until(
      async () => server.asked.length,
      (count) => count >= 2,
    );
    expect(await allowed()).toEqual([PATTERN]);
    const during = await open();
    await rest();
    expect(await readHosts()).toEqual([]);
    expect([await highlights(before), await highlights(during)]).toEqual([0, 0]);

    send();
    await told(
      /^Harbour Town records was of November 1, 2026 and is now of November 12, 2026: 1 record added and 1 record changed\.$/,
    );
    expect(await revision()).toContain('November 12, 2026');
    await nothingIsAllowed();
    expect(await callApi(on.options, 'storage.local.get', null)).not.toHaveProperty([`lent-host:${PATTERN}`]);
    await on.options.$eval('.notice button', (button) => (button as HTMLElement).click());
    await told(/as they were before/);
    expect(await revision()).toContain('November 1, 2026');
    expect(await on.options.$('.update-pack')).not.toBeNull();

    const after = await open();
    await rest();
    expect(await readHosts()).toEqual([]);
    for (const page of [before, during, after]) {
      expect(await highlights(page)).toBe(0);
      await page.close();
    }
    const { headers, path: asked } = server.asked.find(({ path: one }) => !one?.startsWith('/news'))!;
    expect(asked).toBe('/packs/harbour-town.json');
    for (const name of ['cookie', 'referer', 'origin', 'authorization']) expect(headers).not.toHaveProperty(name);
  });

  it('are counted among the requests', async () => {
    await on.options.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await until(
      () => on.options.$eval('.requests', (line) => line.textContent ?? ''),
      (line) => /: 1,/.test(line),
    );
  });

  it('are none where the revision is of the same day', async () => {
    serve(JSON.stringify(example()));
    await look();
    await told(/there is no newer revision than yours, of November 1, 2026/);
    expect(await revision()).toContain('November 1, 2026');
    await nothingIsAllowed();
  });

  it.each<{ what: string; answer: (answer: ServerResponse) => void; said: RegExp }>([
    {
      what: 'of an earlier day',
      answer: (to) => to.end(JSON.stringify({ ...example({ revision: '2026-10-31' }) })),
      said: /^This file is of October 31, 2026, older than/,
    },
    {
      what: 'another pack',
      answer: (to) => to.end(JSON.stringify(example({ id: 'other-town', revision: '2026-12-01' }))),
      said: /^The file at desk\.example:\d+ is another pack \(other-town\)/,
    },
    { what: 'not there', answer: (to) => to.writeHead(404).end(), said: /^desk\.example:\d+ has no such file/ },
    { what: 'behind an error', answer: (to) => to.writeHead(503).end(), said: /answered with error 503/ },
    {
      what: 'elsewhere',
      answer: (to) => to.writeHead(302, { location: `https://${ELSEWHERE}:${server.port}/pack.json` }).end(),
      said: /points to another address, which is not followed/,
    },
    { what: 'cut off', answer: (to) => to.end(EXAMPLE.slice(0, 900)), said: /^This file is neither a pack/ },
    {
      what: 'markup and addresses of scripts',
      answer: (to) =>
        to.end(
          JSON.stringify(example({ title: { en: '<img src=x onerror=alert(1)>' }, revision: '2026-12-01' })).replaceAll(
            'https://gazette.example',
            'javascript:alert(1)//',
          ),
        ),
      said: /^Problems found in this file: 1\..+claim\.sources\.0\.url.+https/,
    },
    {
      what: 'a transfer that breaks',
      answer: (to) => void to.writeHead(200, { 'content-length': 9_000 }).write('{', () => to.destroy()),
      said: /^desk\.example:\d+ cannot be reached/,
    },
    {
      what: 'larger than is read',
      answer: (to) => {
        const more = () => void (to.destroyed || to.write(' '.repeat(1_000_000), more));
        more();
      },
      said: /^This file is larger than 32 MB/,
    },
  ])('leave what there is where what comes is $what', async ({ answer, said }) => {
    server.asked.length = 0;
    server.answer = answer;
    await look();
    await until(outcome, (text) => said.test(text));
    expect(await noticeOf(on.options)).toBe('');
    expect(await revision()).toContain('November 1, 2026');
    expect(await on.options.$('img')).toBeNull();
    expect(server.asked.map(({ host }) => host)).toEqual([`${HOST}:${server.port}`]);
    await nothingIsAllowed();
  });

  it('that were left when the page was closed leave no permission behind', async () => {
    server.asked.length = 0;
    server.answer = () => undefined;
    const other = await on.session.openExtensionPage('options.html');
    await look(other);
    await until(
      async () => server.asked.length,
      (count) => count === 1,
    );
    expect(await allowed()).toEqual([PATTERN]);
    await other.close();
    const again = await on.session.openExtensionPage('options.html');
    await nothingIsAllowed();
    expect(await readHosts()).toEqual([]);
    await again.close();
  });

  it('take away no permission that the reader had given before', async () => {
    await answerYes(on.session, '*://*/*');
    await on.options.bringToFront();
    const all = await on.options.evaluateHandle(() =>
      document.querySelector('.hint')!.previousElementSibling!.querySelector('input')!,
    );
    const mayReadAll = () => callApi<boolean>(on.options, 'permissions.contains', { origins: ['*://*/*'] });
    await all.click();
    await until(mayReadAll, Boolean);
    serve(JSON.stringify(example()));
    await look();
    await told(/there is no newer revision/);
    await rest();
    expect(await mayReadAll()).toBe(true);
    expect(await callApi(on.options, 'storage.session.get', null)).not.toHaveProperty([`lent-host:${PATTERN}`]);
  });
});
