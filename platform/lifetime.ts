import { browser } from 'wxt/browser';

/** Chromium closes a port before it invalidates the context; measured, the id is gone within this many ms. */
const RECHECK_MS = 200;

/** True while the extension this script belongs to is there: not reloaded, disabled or removed. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * A signal that aborts when the extension is reloaded, updated, disabled or removed under the page. Chromium leaves script
 * and paint alive then, so the id is looked at again after the port closes and whenever the page is shown.
 */
export function extensionLifetime(): AbortController {
  const life = new AbortController();
  const check = () => {
    if (!isExtensionAlive()) life.abort();
  };
  const port = browser.runtime.connect({ name: 'page' });
  port.onDisconnect.addListener(() => {
    // Chromium writes an error that nobody looked at to the page's console.
    void browser.runtime.lastError;
    // A sleeping worker closes the port too; then the id is still there and life goes on without a port.
    setTimeout(check, RECHECK_MS);
  });
  // On the window: an element named `addEventListener` shadows the document's.
  addEventListener('visibilitychange', check, { signal: life.signal });
  addEventListener('pointerover', check, { signal: life.signal, passive: true, capture: true });
  return life;
}
