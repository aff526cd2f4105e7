import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { fetchFile } from '../../../platform/fetch-file.ts';

let server: Server | undefined;

/** Address of a server that answers so. */
async function serving(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`;
}

afterEach(async () => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  server = undefined;
});

it('brings the text of a file, whose letters may be cut anywhere on the way', async () => {
  const bytes = Buffer.from('{"title":"سجلات"}');
  const address = await serving(async (_, response) => {
    for (const byte of bytes) {
      response.write(Buffer.from([byte]));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    response.end();
  });
  expect(await fetchFile(address, 1_000)).toEqual({ kind: 'text', text: '{"title":"سجلات"}' });
});

it('takes a file of just the limit, and ends a transfer that goes beyond it', async () => {
  expect(await fetchFile(await serving((_, response) => response.end('x'.repeat(1_000))), 1_000)).toMatchObject({
    kind: 'text',
  });
  server!.close();
  let ended: Promise<unknown> | undefined;
  const endless = await serving((_, response) => {
    ended = new Promise((resolve) => response.on('close', resolve));
    const more = () => void (response.destroyed || response.write('x'.repeat(10_000), more));
    more();
  });
  expect(await fetchFile(endless, 100_000)).toEqual({ kind: 'too-large' });
  await ended;
});

it.each([404, 410, 403, 500, 204 + 100])('says with which status it failed: %i', async (status) => {
  const address = await serving((_, response) => response.writeHead(status).end('<html>'));
  expect(await fetchFile(address, 1_000)).toEqual({ kind: 'failed', status });
});

it('does not wait forever, neither for an answer nor for its end', async () => {
  const silent = await serving(() => undefined);
  expect(await fetchFile(silent, 1_000, 50)).toEqual({ kind: 'too-slow' });
  server!.closeAllConnections();
  server!.close();
  const unending = await serving((_, response) => response.write('{'));
  expect(await fetchFile(unending, 1_000, 50)).toEqual({ kind: 'too-slow' });
});

it('tells of a host that is not there, and of a transfer that breaks', async () => {
  const address = await serving((request) => request.socket.destroy());
  expect(await fetchFile(address, 1_000)).toEqual({ kind: 'unreachable' });
  server!.close();
  const broken = await serving((_, response) => {
    response.writeHead(200, { 'content-length': 500 });
    response.write('{', () => response.destroy());
  });
  expect(await fetchFile(broken, 1_000)).toEqual({ kind: 'unreachable' });
});

it('asks without cookies or referrer, past the cache, and follows no redirect', async () => {
  // As browsers answer; Node does otherwise.
  const asked = vi.fn<typeof fetch>(async () => ({ type: 'opaqueredirect', ok: false, status: 0 }) as Response);
  vi.stubGlobal('fetch', asked);
  expect(await fetchFile('https://desk.example/pack.json', 1_000)).toEqual({ kind: 'moved' });
  expect(asked.mock.calls[0][1]).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    cache: 'no-store',
  });
});
