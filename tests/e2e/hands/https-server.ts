import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Key and certificate, both in one file; only a browser that takes any certificate takes this one. */
const PEM = readFileSync(path.join(import.meta.dirname, '..', '..', 'fixtures', 'self-signed.pem'));

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface HttpsServer {
  port: number;
  /** What was asked since this was last emptied. */
  asked: { host: string | undefined; path: string | undefined; headers: IncomingHttpHeaders }[];
  /** How the next questions are answered. */
  answer: Answer;
  close(): Promise<void>;
}

/** Serves over https, on this machine only, whatever a test has it answer. */
export async function serveHttps(): Promise<HttpsServer> {
  const server = createServer({ key: PEM, cert: PEM }, (request, response) => {
    const { url, headers } = request;
    if (url === '/favicon.ico') return void response.writeHead(404).end();
    on.asked.push({ host: headers.host, path: url, headers });
    on.answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const on: HttpsServer = {
    port: (server.address() as AddressInfo).port,
    asked: [],
    answer: (response) => response.writeHead(404).end(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return on;
}
