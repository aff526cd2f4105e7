import { browser } from 'wxt/browser';
import type { Settings } from '../core/model/settings.ts';

/** Quiet grey: the number is information, not an alarm. */
const BADGE_COLOUR = '#5f6368';

/** Largest number the badge has room for. */
const MOST = 999;

/** The number of marks of a tab on the toolbar icon, where the reader wants it. */
export async function showCount(tabId: number, count: number, { badge }: Pick<Settings, 'badge'>): Promise<void> {
  const text = badge && count > 0 ? (count > MOST ? `${MOST}+` : String(count)) : '';
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
