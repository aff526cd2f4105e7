import { browser } from 'wxt/browser';
import { sendToTab } from './messages.ts';
import { loadSettings } from './settings.ts';

/** Quiet grey: the number is information, not an alarm. */
const BADGE_COLOUR = '#5f6368';

/** Largest number the badge has room for. */
const MOST = 999;

/** Of each tab that waits for its number, the last time it was told. */
const last = new Map<number, symbol>();

/**
 * The number of marks of a tab on the toolbar icon, where the reader wants it. While the settings are read the page may be
 * left or switched off: only the last telling of a tab counts, and by what its page says then. None needs no such look: when
 * overlays go off, all tabs say so at once.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  const mine = Symbol('telling');
  last.set(tabId, mine);
  try {
    const text = count > 0 ? await wantedText(tabId) : '';
    if (last.get(tabId) !== mine) return;
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  } finally {
    if (last.get(tabId) === mine) last.delete(tabId);
  }
}

async function wantedText(tabId: number): Promise<string> {
  const [{ badge }, count = 0] = await Promise.all([loadSettings(), sendToTab(tabId, 'markCount', null)]);
  if (!badge || count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}
