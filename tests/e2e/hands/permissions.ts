import type { ExtensionSession } from '../../../scripts/browsers/extension.ts';
import { inFirefoxWindow } from './firefox-window.ts';

/** Runs a function in Chromium's page for extensions, which may do what its switches and menus do. */
async function inChromiumExtensionsPage(
  session: ExtensionSession,
  change: (id: string, host: string) => Promise<void>,
  host: string,
): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(change, new URL(session.base).hostname, host);
  await page.close();
}

interface DeveloperPrivate {
  developerPrivate: Record<'addHostPermission' | 'removeHostPermission', (id: string, host: string) => Promise<void>>;
}

/**
 * Lets the next question for these hosts be answered with yes: headless Chromium shows none and takes what its own page was
 * told; Firefox is started without such questions.
 */
export async function answerYes(session: ExtensionSession, pattern: string): Promise<void> {
  if (session.kind !== 'chromium') return;
  const add = (id: string, host: string) =>
    (globalThis as unknown as { chrome: DeveloperPrivate }).chrome.developerPrivate.addHostPermission(id, host);
  await inChromiumExtensionsPage(session, add, pattern);
}

/** Withdraws hosts on the browser's own page for the extension. */
export async function withdraw(session: ExtensionSession, pattern: string): Promise<void> {
  if (session.kind === 'chromium') {
    const remove = (id: string, host: string) =>
      (globalThis as unknown as { chrome: DeveloperPrivate }).chrome.developerPrivate.removeHostPermission(id, host);
    await inChromiumExtensionsPage(session, remove, pattern);
    return;
  }
  // What the switches on about:addons call.
  await inFirefoxWindow(
    session.browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.remove(extension.id, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);`,
  );
}
