import type { Page } from 'puppeteer-core';
import { gotoExtensionPage, type ExtensionSession } from '../../../scripts/browsers/extension.ts';
import { callApi } from '../../../scripts/browsers/call-api.ts';
import { until } from '../open-browser.ts';
import { inFirefoxPage, inFirefoxWindow } from './firefox-window.ts';

/** Waits until it is there and gone: one that is still open is all that the next click on the icon would close. */
const CLOSE_FIREFOX_POPUP = `
  const panel = () => document.querySelector('.webextension-popup-browser')?.closest('panel');
  while (panel()?.state !== 'open') await new Promise(requestAnimationFrame);
  panel().hidePopup();
  while (panel()) await new Promise(requestAnimationFrame);`;

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
  const look = `content.document.querySelector('footer p')
    ? { width: content.innerWidth, text: content.document.body.innerText } : null`;
  const seen = await until(
    () => inFirefoxPage(session, "document.querySelector('.webextension-popup-browser')", look),
    (answer) => answer !== null,
  );
  await inFirefoxWindow(session.browser, CLOSE_FIREFOX_POPUP);
  return seen as { width: number; text: string };
}
