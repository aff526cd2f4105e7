import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import type { LaunchOptions } from '../../scripts/browsers/launch.ts';
import { serveFolder } from '../../scripts/browsers/serve.ts';
import { FIXTURES, openBrowser } from './open-browser.ts';

/** What a block of tests works with; there from its first test on. */
export interface WithExtension {
  session: ExtensionSession;
  /** The options, open in a tab: through them tests ask the browser what an extension may ask. */
  options: Page;
  /** `http://127.0.0.1:port/`, where the sample news pages are. */
  origin: string;
  /** Address of a sample page that no other test has, so that none is taken for an earlier one that is still closing. */
  addressOf(file: string): string;
}

/** Sample pages served, and a browser with the extension and its options open, for all tests of a block. */
export function withExtension(kind: BrowserKind, launch: Partial<LaunchOptions> = {}): WithExtension {
  const on = {} as WithExtension;
  let server: Awaited<ReturnType<typeof serveFolder>> | undefined;
  let opened = 0;
  beforeAll(async () => {
    server = await serveFolder(FIXTURES);
    on.origin = server.origin;
    on.addressOf = (file) => `${on.origin}${file}?${++opened}`;
    on.session = await openBrowser(kind, launch);
    on.options = await on.session.openExtensionPage('options.html');
    await on.options.waitForSelector('[role="switch"]');
  });
  afterAll(async () => {
    await on.session?.close();
    await server?.close();
  });
  return on;
}
