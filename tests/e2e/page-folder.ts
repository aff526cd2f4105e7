import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../scripts/browsers/serve.ts';

/** Three names that every pack has. */
export const SENTENCE = '<p>Dmitry Peskov spoke of Emmanuel Macron and of Elon Musk.</p>';

/** Pages made for a test, served by this machine. */
export async function servePages(pages: Readonly<Record<string, string>>, headers?: Record<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
  await Promise.all(Object.entries(pages).map(([file, content]) => writeFile(path.join(folder, file), content)));
  const server = await serveFolder(folder, headers);
  return {
    origin: server.origin,
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
