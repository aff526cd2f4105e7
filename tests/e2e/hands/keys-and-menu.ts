import type { Frame, Page } from 'puppeteer-core';
import type { ExtensionSession } from '../../../scripts/browsers/extension.ts';
import { callApi } from '../../../scripts/browsers/call-api.ts';
import { inFirefoxWindow } from './firefox-window.ts';

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

/**
 * Chooses the extension's entry in the context menu over the text that is selected on the page, or in a frame of it.
 * @returns what the menu calls it; undefined in Chromium
 */
export async function chooseLookUp(
  { session, options }: { session: ExtensionSession; options: Page },
  page: Page,
  frame: Frame = page.mainFrame(),
): Promise<string | undefined> {
  await page.bringToFront();
  if (session.kind === 'chromium') {
    // Headless Chromium has menus that no debugger reaches; it tells the background this.
    const [tab] = await callApi<{ id: number }[]>(options, 'tabs.query', { active: true, lastFocusedWindow: true });
    const selectionText = await frame.evaluate(() => String(getSelection()));
    const frameId = await frameWithSelection(session, tab.id);
    await tellWorker(session, 'contextMenus.onClicked', [{ menuItemId: 'look-up', selectionText, frameId }, tab]);
    return undefined;
  }
  const place = await frame.evaluate(() => {
    const { x, y } = getSelection()!.getRangeAt(0).getBoundingClientRect();
    return { x: x + 3, y: y + 3 };
  });
  const around = await (await frame.frameElement())?.boundingBox();
  await page.mouse.click(place.x + (around?.x ?? 0), place.y + (around?.y ?? 0), { button: 'right' });
  const label = await inFirefoxWindow(
    session.browser,
    `const menu = document.getElementById('contentAreaContextMenu');
    const entry = () => menu.state === 'open' && menu.querySelector('[id*="on-record"][id$="look-up"]');
    while (!entry()) await new Promise(requestAnimationFrame);
    const { label } = entry();
    menu.activateItem(entry());
    return label;`,
  );
  return String(label);
}

async function workerOf({ browser, base }: ExtensionSession) {
  const target = await browser.waitForTarget(
    (found) => found.type() === 'service_worker' && found.url().startsWith(base),
  );
  return (await target.worker())!;
}

/** What Chromium calls the frame that text is selected in; the page itself where the extension may not look. */
async function frameWithSelection(session: ExtensionSession, tabId: number): Promise<number> {
  const worker = await workerOf(session);
  return worker.evaluate(async (id) => {
    type Scripting = { executeScript(what: object): Promise<{ frameId: number; result: boolean }[]> };
    const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
    const func = () => !getSelection()!.isCollapsed;
    const frames = await scripting.executeScript({ target: { tabId: id, allFrames: true }, func }).catch(() => []);
    return frames.find(({ result }) => result)?.frameId ?? 0;
  }, tabId);
}

/** Tells the background of something as Chromium does. */
async function tellWorker(session: ExtensionSession, event: string, args: readonly unknown[]): Promise<void> {
  const worker = await workerOf(session);
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
