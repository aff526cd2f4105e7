import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionSession } from './extension.ts';
import { serveFolder } from './serve.ts';

/** A page that cannot be opened; the message names it. */
export class TargetError extends Error {}

/** A page to open: an address, or a file that is served by this machine while it is looked at. */
export interface PageTarget {
  /** As the caller named it. */
  name: string;
  file?: string;
}

/** @throws {TargetError} for a file that does not exist or is empty. */
export async function resolveTarget(name: string): Promise<PageTarget> {
  if (/^https?:\/\//.test(name)) return { name };
  const file = path.resolve(name);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new TargetError(`${name}: no such file`);
  if (found.size === 0) throw new TargetError(`${name}: is empty`);
  return { name, file };
}

export interface OpenTarget {
  page: Page;
  /** Address the tab shows. */
  address: string;
  close(): Promise<void>;
}

/** Opens a page in a new tab and waits until it is loaded. */
export async function openTarget(session: ExtensionSession, { name, file }: PageTarget): Promise<OpenTarget> {
  const server = file ? await serveFolder(path.dirname(file)) : undefined;
  const address = server && file ? server.origin + encodeURIComponent(path.basename(file)) : name;
  const page = await session.browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
  } catch (error) {
    await server?.close();
    throw new TargetError(`${name}: cannot be opened (${(error as Error).message})`);
  }
  return {
    page,
    address: page.url().split('#')[0],
    async close() {
      await page.close();
      await server?.close();
    },
  };
}
