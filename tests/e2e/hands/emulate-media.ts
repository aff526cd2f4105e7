import type { Page } from 'puppeteer-core';
import type { ExtensionSession } from '../../../scripts/browsers/extension.ts';
import { inFirefoxWindow } from './firefox-window.ts';

/** What a page may be shown on or for, beside an ordinary screen; each a media query. */
export type Medium =
  | 'print'
  | '(prefers-reduced-motion: reduce)'
  | '(forced-colors: active)'
  | '(prefers-color-scheme: dark)';

/** As Chromium's debugger is told. */
const CHROMIUM = {
  print: { media: 'print' },
  '(prefers-reduced-motion: reduce)': { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] },
  '(forced-colors: active)': { features: [{ name: 'forced-colors', value: 'active' }] },
  '(prefers-color-scheme: dark)': { features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
};

/** As Firefox itself is told, for the tab in front, and how that is undone. */
const FIREFOX = {
  print: [
    `gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print';`,
    `gBrowser.selectedBrowser.browsingContext.mediumOverride = '';`,
  ],
  '(prefers-reduced-motion: reduce)': [
    `Services.prefs.setIntPref('ui.prefersReducedMotion', 1);`,
    `Services.prefs.clearUserPref('ui.prefersReducedMotion');`,
  ],
  '(forced-colors: active)': [
    `Services.prefs.setIntPref('browser.display.document_color_use', 2);`,
    `Services.prefs.clearUserPref('browser.display.document_color_use');`,
  ],
  '(prefers-color-scheme: dark)': [
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 0);`,
    `Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override');`,
  ],
} as const;

/** Shows the page in front as on or for that, once it is so; returns what ends it. */
export async function emulateMedia(
  session: ExtensionSession,
  page: Page,
  medium: Medium,
): Promise<() => Promise<void>> {
  let end: () => Promise<unknown>;
  if (session.kind === 'chromium') {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', CHROMIUM[medium]);
    end = () => client.send('Emulation.setEmulatedMedia', { media: '', features: [] }).then(() => client.detach());
  } else {
    const [begin, undo] = FIREFOX[medium];
    await inFirefoxWindow(session.browser, begin);
    end = () => inFirefoxWindow(session.browser, undo);
  }
  await page.waitForFunction((query) => matchMedia(query).matches, {}, medium);
  return async () => {
    await end();
    await page.waitForFunction((query) => !matchMedia(query).matches, {}, medium);
  };
}
