import { browser } from 'wxt/browser';
import { loadSettings } from './settings.ts';

/** Quiet grey: the number is information, not an alarm. */
const BADGE_COLOUR = '#5f6368';

/** Largest number the badge has room for. */
const MOST = 999;

/**
 * The number of marks of a tab on the toolbar icon, where the reader wants it. None needs no look at the settings: when
 * overlays go off, all tabs say so at once.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  const isWanted = count > 0 && (await loadSettings()).badge;
  const text = isWanted ? (count > MOST ? `${MOST}+` : String(count)) : '';
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
