import { browser } from 'wxt/browser';

/** Opens the welcome page after the first installation; never after an update. */
export function offerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Tests install anew all the time and want the tabs that they open themselves.
    if (reason === 'install' && import.meta.env.MODE !== 'loopback') {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
}
