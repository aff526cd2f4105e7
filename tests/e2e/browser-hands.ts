import type { Browser, Page } from 'puppeteer-core';
import type { ExtensionSession } from '../../scripts/browsers/extension.ts';
import { gotoExtensionPage } from '../../scripts/browsers/extension.ts';
import { callApi } from '../../scripts/browsers/extension-api.ts';
import { until } from './open-browser.ts';

// What a reader does outside of pages: toolbar icon, context menu, keyboard commands, the browser's pages for permissions.
// Chromium offers that to its debugger and to its own pages; in Firefox a script runs in the browser's own window.

/** Runs an expression in the window of Firefox itself, where its toolbar and menus are. */
async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  interface Bidi {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  }
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = (tree.result as { contexts: { context: string }[] }).contexts;
  const evaluated = await connection.send('script.evaluate', {
    expression: `(async () => { ${FIREFOX_EXTENSION} ${expression} })()`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  const { type, result, exceptionDetails } = evaluated.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result?.value;
}

const FIREFOX_EXTENSION = `
  const { extension } = WebExtensionPolicy.getByID('on-record@on-record.invalid');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
`;

const CLOSE_FIREFOX_POPUP = `document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();`;

/** Runs a function in Chromium's page for extensions, which may do what its switches and menus do. */
async function inChromiumExtensionsPage(
  session: ExtensionSession,
  change: (id: string, host: string) => Promise<void>,
  host: string,
): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(change, new URL(session.base).hostname, host);
  await page.close();
}

interface DeveloperPrivate {
  developerPrivate: Record<'addHostPermission' | 'removeHostPermission', (id: string, host: string) => Promise<void>>;
}

/**
 * Lets the next question for these hosts be answered with yes: headless Chromium shows none and takes what its own page was
 * told; Firefox is started without such questions.
 */
export async function answerYes(session: ExtensionSession, pattern: string): Promise<void> {
  if (session.kind !== 'chromium') return;
  const add = (id: string, host: string) =>
    (globalThis as unknown as { chrome: DeveloperPrivate }).chrome.developerPrivate.addHostPermission(id, host);
  await inChromiumExtensionsPage(session, add, pattern);
}

/** Withdraws hosts on the browser's own page for the extension. */
export async function withdraw(session: ExtensionSession, pattern: string): Promise<void> {
  if (session.kind === 'chromium') {
    const remove = (id: string, host: string) =>
      (globalThis as unknown as { chrome: DeveloperPrivate }).chrome.developerPrivate.removeHostPermission(id, host);
    await inChromiumExtensionsPage(session, remove, pattern);
    return;
  }
  // What the switches on about:addons call.
  await inFirefoxWindow(
    session.browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.remove(extension.id, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);`,
  );
}

/**
 * Clicks the toolbar icon over a page and gives the popup. Firefox keeps popups from its debugger: there the same page is
 * opened in a tab after the click, which has let the extension see that page as any click on the icon does.
 */
export async function openPopup(on: { session: ExtensionSession; options: Page }, page: Page): Promise<Page> {
  const { session, options } = on;
  await page.bringToFront();
  const [tab] = await until(
    () => callApi<{ id: number }[]>(options, 'tabs.query', { active: true, lastFocusedWindow: true }),
    (tabs) => tabs.length === 1,
  );
  if (session.kind === 'chromium') return chromiumPopup(session, page);
  await inFirefoxWindow(
    session.browser,
    `await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    ${CLOSE_FIREFOX_POPUP}`,
  );
  const popup = await session.browser.newPage();
  await gotoExtensionPage(popup, 'firefox', `${session.base}popup.html?tab=${tab.id}`);
  await popup.waitForSelector('.status');
  return popup;
}

async function chromiumPopup({ browser }: ExtensionSession, page: Page): Promise<Page> {
  const [extension] = (await browser.extensions()).values();
  await extension.triggerAction(page);
  const shown = async () => (await extension.pages()).find((one) => one.url().endsWith('/popup.html'));
  const popup = (await until(shown, Boolean))!;
  await popup.waitForSelector('.status');
  return popup;
}

/** Width and text of the popup as it opens over the page in front, with nothing but the click on the icon. */
export async function popupOverPage(session: ExtensionSession, page: Page): Promise<{ width: number; text: string }> {
  await page.bringToFront();
  if (session.kind === 'chromium') {
    const popup = await chromiumPopup(session, page);
    await popup.waitForSelector('footer p');
    const seen = await popup.evaluate(() => ({ width: innerWidth, text: document.body.innerText }));
    await popup.close();
    return seen;
  }
  await inFirefoxWindow(
    session.browser,
    'await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);',
  );
  const look = `sendAsyncMessage('seen', content.document.querySelector('footer p')
    ? { width: content.innerWidth, text: content.document.body.innerText } : null)`;
  const seen = await until(
    () =>
      inFirefoxWindow(
        session.browser,
        `const messages = document.querySelector('.webextension-popup-browser')?.messageManager;
        if (!messages) return null;
        // A popup that is just changing to its page's own process answers nothing.
        const seen = new Promise((resolve) => {
          messages.addMessageListener('seen', function take({ data }) {
            messages.removeMessageListener('seen', take);
            resolve(data);
          });
        });
        messages.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(look)}), false);
        return JSON.stringify(await Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 500, null))]));`,
      ),
    (answer) => typeof answer === 'string' && answer !== 'null',
  );
  await inFirefoxWindow(session.browser, CLOSE_FIREFOX_POPUP);
  return JSON.parse(seen as string) as { width: number; text: string };
}

/** Keys of each command: those of the manifest, and for commands without any some that a reader might set. */
const KEYS = {
  'next-mark': { shortcut: 'Alt+Shift+Period', key: '>', code: 'Period' },
  'previous-mark': { shortcut: 'Alt+Shift+Comma', key: '<', code: 'Comma' },
  'card-here': { shortcut: 'Alt+Shift+U', key: 'U', code: 'KeyU' },
  'toggle-site': { shortcut: 'Alt+Shift+Y', key: 'Y', code: 'KeyY' },
} as const;

/** Presses the keys of a command over the page in front. Headless Chromium hands keys to pages alone: there it is told. */
export async function pressKeys(
  { session, options }: { session: ExtensionSession; options: Page },
  command: keyof typeof KEYS,
): Promise<void> {
  if (session.kind === 'chromium') {
    await tellWorker(session, 'commands.onCommand', [command]);
    return;
  }
  const { shortcut, key, code } = KEYS[command];
  await callApi(options, 'commands.update', { name: command, shortcut });
  await inFirefoxWindow(
    session.browser,
    `const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keys.beginInputTransactionForTests(window);
    const pressed = [['Alt', 'AltLeft', 'ALT'], ['Shift', 'ShiftLeft', 'SHIFT'], ['${key}', '${code}', '${code.replace('Key', '').toUpperCase()}']]
      .map(([key, code, name]) => new KeyboardEvent('', { key, code, keyCode: KeyboardEvent['DOM_VK_' + name] }));
    for (const one of pressed) keys.keydown(one);
    for (const one of pressed.reverse()) keys.keyup(one);`,
  );
}

/** Chooses the extension's entry in the context menu over the text that is selected on the page. */
export async function chooseLookUp({ session, options }: { session: ExtensionSession; options: Page }, page: Page) {
  await page.bringToFront();
  if (session.kind === 'chromium') {
    // Headless Chromium has menus that no debugger reaches; it tells the background this.
    const [tab] = await callApi<object[]>(options, 'tabs.query', { active: true, lastFocusedWindow: true });
    const selectionText = await page.evaluate(() => String(getSelection()));
    await tellWorker(session, 'contextMenus.onClicked', [{ menuItemId: 'look-up', selectionText }, tab]);
    return;
  }
  const place = await page.evaluate(() => {
    const { x, y } = getSelection()!.getRangeAt(0).getBoundingClientRect();
    return { x: x + 3, y: y + 3 };
  });
  await page.mouse.click(place.x, place.y, { button: 'right' });
  await inFirefoxWindow(
    session.browser,
    `const menu = document.getElementById('contentAreaContextMenu');
    const entry = () => menu.state === 'open' && menu.querySelector('[id*="on-record"][id$="look-up"]');
    while (!entry()) await new Promise(requestAnimationFrame);
    menu.activateItem(entry());`,
  );
}

/** Tells the background of something as Chromium does. */
async function tellWorker({ browser, base }: ExtensionSession, event: string, args: readonly unknown[]): Promise<void> {
  const target = await browser.waitForTarget(
    (found) => found.type() === 'service_worker' && found.url().startsWith(base),
  );
  const worker = (await target.worker())!;
  await worker.evaluate(
    (path, given) => {
      type Node = { dispatch(...all: unknown[]): void } & Record<string, unknown>;
      const { chrome } = globalThis as unknown as { chrome: Node };
      path
        .split('.')
        .reduce((node, step) => node[step] as Node, chrome)
        .dispatch(...given);
    },
    event,
    args as unknown[],
  );
}
