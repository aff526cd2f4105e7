import { browser } from 'wxt/browser';
import { isOnFor, switchSite } from '../core/settings/site-rules.ts';
import { sendToTab } from './messages.ts';
import { saveSettings } from './settings.ts';

/** Keyboard commands of the manifest: another mark's card, that at the caret, or overlays on this site on or off. */
export function answerCommands(): void {
  // A switch that no storage takes stays as it was.
  browser.commands.onCommand.addListener((command) => void carryOut(command).catch(() => undefined));
}

async function carryOut(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-mark') await sendToTab(tab.id, 'step', { to: 'next' });
  else if (command === 'previous-mark') await sendToTab(tab.id, 'step', { to: 'previous' });
  else if (command === 'card-here') await sendToTab(tab.id, 'step', { to: 'here' });
  else if (command === 'toggle-site') await toggleSite(tab.id);
}

async function toggleSite(tabId: number): Promise<void> {
  const state = await sendToTab(tabId, 'pageState', null);
  const host = state?.host;
  if (host) await saveSettings((settings) => switchSite(settings, host, !isOnFor(settings, host)));
}
