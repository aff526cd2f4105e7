import { launch, type Browser } from 'puppeteer-core';
import type { BrowserKind } from './find.ts';

/** Flags that keep Chromium to itself: no background requests, no first-run pages. As root it needs --no-sandbox. */
const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export interface LaunchOptions {
  executablePath: string;
  headless: boolean;
  /** Locale of the browser's own interface, e.g. `ar`; decides the extension's texts. */
  locale?: string;
  /** Preferences for Firefox only. */
  firefoxPrefs?: Record<string, unknown>;
  /** Profile folder to keep over restarts; a temporary one otherwise. */
  userDataDir?: string;
  args?: readonly string[];
  /** Takes any certificate: for servers of this machine. */
  acceptInsecureCerts?: boolean;
}

/** Starts a browser ready to have extensions installed (`browser.installExtension(dir)`). */
export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<Browser> {
  const { executablePath, headless, locale, firefoxPrefs, userDataDir, args = [], acceptInsecureCerts } = options;
  const common = {
    executablePath,
    headless,
    userDataDir,
    acceptInsecureCerts,
    defaultViewport: { width: 1200, height: 900 },
  };
  if (kind === 'firefox') {
    return launch({
      ...common,
      browser: 'firefox',
      args: ['-remote-allow-system-access', ...args],
      extraPrefsFirefox: { ...(locale && { 'intl.locale.requested': locale }), ...firefoxPrefs },
    });
  }
  return launch({
    ...common,
    pipe: true,
    enableExtensions: true,
    args: [...CHROMIUM_FLAGS, ...(locale ? [`--lang=${locale}`] : []), ...args],
    env: locale ? { ...process.env, LANGUAGE: locale } : process.env,
  });
}
