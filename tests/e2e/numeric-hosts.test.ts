import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/browsers/serve.ts';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { openPopup } from './hands/open-popup.ts';
import { answerYes } from './hands/permissions.ts';
import { BROWSERS, FIXTURES, markCount, until } from './open-browser.ts';
import { withExtension } from './with-extension.ts';

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

describe.each(BROWSERS)('a site whose host is an address of numbers, in %s,', (kind) => {
  const on = withExtension(kind);

  it.runIf(hasIpv6)('is told to be none that the browser can allow where that refuses, with a way out', async () => {
    const server = await serveFolder(FIXTURES, {}, '::1');
    const page = await on.session.browser.newPage();
    await page.goto(`${server.origin}kremlin-reply-en.html`);
    const popup = await openPopup(on, page);
    await popup.evaluate(() => {
      const world = globalThis as { browser?: object; chrome?: object };
      const { permissions } = (world.browser ?? world.chrome) as { permissions: { request(): void } };
      permissions.request = () => {
        throw new Error('Invalid value for origin pattern');
      };
    });
    await popup.bringToFront();
    await (await popup.waitForSelector('button.allow'))!.click();
    await until(
      () => popup.$eval('main', (main) => main.innerText),
      (text) => /cannot allow \S*\[::1\]\S* by itself\. You can allow all sites/.test(text),
    );
    await popup.close();
    await page.close();
    await server.close();
  });

  it.runIf(hasIpv6)('is allowed by the button of the popup, and marked', async () => {
    const server = await serveFolder(FIXTURES, {}, '::1');
    const address = `${server.origin}kremlin-reply-en.html`;
    const page = await on.session.browser.newPage();
    await page.goto(address);
    await answerYes(on.session, '*://[::1]/*');
    const popup = await openPopup(on, page);
    expect(await popup.$eval('.status', (line) => line.textContent)).toMatch(/^Not allowed on this site/);
    await popup.bringToFront();
    await (await popup.waitForSelector('button.allow'))!.click();
    await until(
      () => markCount(on.options, address),
      (count) => count > 10,
    );
    const { origins } = await callApi<{ origins: string[] }>(on.options, 'permissions.getAll');
    expect(origins).toContain('*://[::1]/*');
    await popup.close().catch(() => undefined);
    await page.close();
    await server.close();
  });
});
