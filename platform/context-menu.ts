import { browser } from 'wxt/browser';

const LOOK_UP = 'look-up';

interface SelectedAt {
  tabId: number;
  /** 0 for the page itself, others for frames in it. */
  frameId: number;
}

/**
 * The entry "What is on record about …?" over selected text. The click itself lets us work in that tab (`activeTab`), on
 * any page, for this once.
 */
export function offerLookUp(title: string, lookUp: (text: string, at: SelectedAt) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] }, () => void browser.runtime.lastError);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId = 0 }, tab) => {
    if (menuItemId !== LOOK_UP || !selectionText || tab?.id === undefined) return;
    // A page that browsers keep from all extensions: nothing can be shown in it, and the popup says why.
    void lookUp(selectionText, { tabId: tab.id, frameId }).catch(() =>
      browser.action.openPopup().catch(() => undefined),
    );
  });
}
