import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Types without a charset: the page's own declaration decides, as on the web sites these pages come from. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

export interface LocalServer {
  /** `http://127.0.0.1:port/` */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder on this machine only, on a free port. Paths that lead out of the folder are refused. */
export async function serveFolder(
  folder: string,
  headers: Record<string, string> = {},
  address = '127.0.0.1',
): Promise<LocalServer> {
  const root = path.resolve(folder);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(root, decodeURIComponent(pathname));
    if (!file.startsWith(root + path.sep) || !(await stat(file)).isFile()) throw new Error('not a file of this folder');
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    await pipeline(createReadStream(file), response);
  };
  const server = createServer((request, response) => {
    // Whatever a page asks for, an address that cannot be decoded included, ends nothing but its own answer.
    answer(request, response).catch(() => (response.headersSent ? response.destroy() : response.writeHead(404).end()));
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const host = address.includes(':') ? `[${address}]` : address;
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
