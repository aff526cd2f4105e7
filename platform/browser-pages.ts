import { browser } from 'wxt/browser';

/** Chromium's page for the keyboard shortcuts of extensions; Firefox opens its own by a call. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

export async function openShortcutsPage(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}

/** Whether this browser can sync settings of extensions at all; Firefox for Android cannot. */
export async function canSync(): Promise<boolean> {
  const { os } = await browser.runtime.getPlatformInfo();
  return !(import.meta.env.FIREFOX && os === 'android');
}
