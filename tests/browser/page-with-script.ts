import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundleScript } from '../../scripts/browsers/bundle-script.ts';
import { ensureBrowser, type BrowserKind } from '../../scripts/browsers/find.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';

export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** An empty page in a real browser, with a script of this folder bundled into it. */
export async function openPageWithScript(kind: BrowserKind, script: string): Promise<{ browser: Browser; page: Page }> {
  const executablePath = await ensureBrowser(kind, () => undefined);
  const browser = await launchBrowser(kind, { executablePath, headless: true });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html id="html"><head></head><body></body></html>');
  await page.addScriptTag({ content: await bundleScript(path.join(import.meta.dirname, script)) });
  return { browser, page };
}
