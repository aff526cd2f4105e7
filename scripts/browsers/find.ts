import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import {
  Browser as BrowserName,
  ChromeReleaseChannel,
  computeSystemExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

export type BrowserKind = 'chromium' | 'firefox';

/** No browser could be found or installed; the message says what to do. */
export class BrowserMissingError extends Error {}

/** Executables in the order they are tried. Debian's wrapper /usr/bin/chromium adds flags of its own, so it comes last. */
const CANDIDATES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    '/usr/bin/chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
};

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of a browser on this machine; `BROWSER_PATH` overrides where it names a browser of this kind. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env.BROWSER_PATH;
  if (named && kindOf(named) === kind) {
    if (existsSync(named)) return named;
    throw new BrowserMissingError(`BROWSER_PATH names "${named}", which does not exist.`);
  }
  const found = CANDIDATES[kind].find((candidate) => existsSync(candidate));
  if (found) return found;
  if (kind === 'firefox') return undefined;
  try {
    return computeSystemExecutablePath({ browser: BrowserName.CHROME, channel: ChromeReleaseChannel.STABLE });
  } catch {
    return undefined;
  }
}

const kindOf = (executable: string): BrowserKind =>
  /firefox/i.test(path.basename(executable)) ? 'firefox' : 'chromium';

/**
 * Path of a browser, installed first where there is none: by Debian's package as root, else by @puppeteer/browsers.
 * @throws {BrowserMissingError} with what to do where neither works.
 */
export async function ensureBrowser(kind: BrowserKind, say: (line: string) => void): Promise<string> {
  const found = findBrowser(kind);
  if (found) return found;
  const failures: string[] = [];
  for (const [how, attempt] of [
    [`Debian's package ${DEBIAN_PACKAGE[kind]}`, () => installPackage(kind)],
    ['a download', () => download(kind)],
  ] as const) {
    try {
      say(`No ${kind} found; installing it by ${how} …`);
      const executable = await attempt();
      if (executable) return executable;
    } catch (error) {
      failures.push(`${how}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  throw new BrowserMissingError(
    `No ${kind} could be found or installed (${failures.join('; ')}).\n` +
      `Install one, or set BROWSER_PATH to its executable.`,
  );
}

function installPackage(kind: BrowserKind): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('needs root on Debian');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options as object);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[kind]], options as object);
  return findBrowser(kind);
}

async function download(kind: BrowserKind): Promise<string> {
  const browser = kind === 'firefox' ? BrowserName.FIREFOX : BrowserName.CHROME;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('not for this system');
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const cacheDir = path.join(homedir(), '.cache', 'on-record-browsers');
  return (await install({ browser, platform, buildId, cacheDir })).executablePath;
}
