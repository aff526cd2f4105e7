import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { GECKO_ID } from '../gecko-id.ts';
import type { BrowserKind } from './find.ts';
import { launchBrowser, type LaunchOptions } from './launch.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const WXT = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

/** Where the add-on's own pages are then found; otherwise Firefox gives it an address by chance. */
const FIREFOX_UUID = '6f6e2d72-6563-4f72-a400-6f6e7265636f';

/** Longest wait for an extension page in Firefox, ms: navigation there never reports its end, so this is not an error. */
const FIREFOX_GOTO_MS = 1_000;

/** `loopback` may read pages served by this machine; `production` is what readers get. */
type BuildMode = 'loopback' | 'production';

/** Folder of the extension as built for a browser. */
export function extensionFolder(kind: BrowserKind, mode: BuildMode = 'loopback'): string {
  const name = kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return path.join(ROOT, '.output', mode === 'production' ? name : `${name}-${mode}`);
}

/** Builds the extension for a browser. What the build prints goes nowhere unless it fails. */
export async function buildExtension(kind: BrowserKind, mode: BuildMode = 'loopback'): Promise<string> {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  // In a mode of its own the bundler would else build for developers, with larger views that name this machine's folders.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [WXT, 'build', '--mode', mode, '-b', target], { cwd: ROOT, env });
  return extensionFolder(kind, mode);
}

export interface ExtensionSession {
  kind: BrowserKind;
  browser: Browser;
  /** Address of the extension's own files, ending in a slash. */
  base: string;
  /** Opens one of the extension's pages, e.g. `options.html`, in a tab. */
  openExtensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser with the built extension installed. */
export async function openWithExtension(
  kind: BrowserKind,
  options: LaunchOptions,
  folder = extensionFolder(kind),
): Promise<ExtensionSession> {
  const firefoxPrefs = {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    ...options.firefoxPrefs,
  };
  const browser = await launchBrowser(kind, { ...options, firefoxPrefs });
  try {
    const id = await browser.installExtension(folder);
    const base = kind === 'firefox' ? `moz-extension://${FIREFOX_UUID}/` : `chrome-extension://${id}/`;
    return {
      kind,
      browser,
      base,
      close: () => browser.close(),
      async openExtensionPage(file) {
        const page = await browser.newPage();
        await gotoExtensionPage(page, kind, base + file);
        return page;
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Navigates a tab to an extension page and waits until it is loaded. */
export async function gotoExtensionPage(page: Page, kind: BrowserKind, address: string): Promise<void> {
  if (kind === 'firefox') await page.goto(address, { timeout: FIREFOX_GOTO_MS }).catch(() => undefined);
  else await page.goto(address);
  await page.waitForFunction(
    (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
    {},
    address,
  );
}
