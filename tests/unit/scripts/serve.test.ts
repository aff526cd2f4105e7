import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, type LocalServer } from '../../../scripts/browsers/serve.ts';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/pages');

let server: LocalServer;
beforeAll(async () => {
  server = await serveFolder(FOLDER);
});
afterAll(() => server.close());

it.each(['%E4.png', '%00', '', '/', '..%2F..%2Fplain-summary.ts', 'no-such-page.html'])(
  'answers a page that asks for "%s" with nothing, and goes on',
  async (asked) => {
    expect((await fetch(server.origin + asked)).status).toBe(404);
    const page = await fetch(`${server.origin}kremlin-reply-en.html`);
    expect(page.headers.get('content-type')).toBe('text/html');
    expect(await page.text()).toBe(await readFile(path.join(FOLDER, 'kremlin-reply-en.html'), 'utf8'));
  },
);
