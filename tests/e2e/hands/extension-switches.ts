import type { ExtensionSession } from '../../../scripts/browsers/extension.ts';
import { inFirefoxWindow } from './firefox-window.ts';

// What a reader does on the browser's own page for extensions.

interface Management {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}

/** Switches the extension off or on. */
export async function switchExtension(session: ExtensionSession, on: boolean): Promise<void> {
  if (session.kind === 'firefox') {
    await inFirefoxWindow(
      session.browser,
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('on-record@on-record.invalid');
      await addon.${on ? 'enable' : 'disable'}();`,
    );
    return;
  }
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id, enabled) => (globalThis as unknown as { chrome: Management }).chrome.management.setEnabled(id, enabled),
    new URL(session.base).hostname,
    on,
  );
  await page.close();
}

/** Removes the extension from the browser. */
export async function removeExtension({ kind, browser, base }: ExtensionSession): Promise<void> {
  await browser.uninstallExtension(kind === 'firefox' ? 'on-record@on-record.invalid' : new URL(base).hostname);
}
