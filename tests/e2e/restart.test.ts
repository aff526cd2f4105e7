import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { callApi } from '../../scripts/browsers/call-api.ts';
import { BROWSERS, openBrowser, until } from './open-browser.ts';

/** A temporary add-on loses its data at the end in Firefox unless it is told to keep them, as for an installed one. */
const firefoxPrefs = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

it.each(BROWSERS)('settings survive a restart of %s', async (kind) => {
  const userDataDir = await mkdtemp(path.join(tmpdir(), 'profile-'));
  const namesSwitch = async (click: boolean) => {
    const session = await openBrowser(kind, { userDataDir, firefoxPrefs });
    try {
      const options = await session.openExtensionPage('options.html');
      await options.waitForSelector('[role="switch"]');
      const isOn = () =>
        options.evaluate(() => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[1].checked);
      if (click) {
        await options.evaluate(() => document.querySelectorAll<HTMLInputElement>('[role="switch"]')[1].click());
        await until(
          () => callApi<Record<string, unknown>>(options, 'storage.sync.get', 'settings:switches'),
          (items) => (items['settings:switches'] as { names?: boolean } | undefined)?.names === false,
        );
      }
      return await isOn();
    } finally {
      await session.close();
    }
  };
  try {
    expect(await namesSwitch(true)).toBe(false);
    expect(await namesSwitch(false)).toBe(false);
  } finally {
    await rm(userDataDir, { recursive: true, force: true });
  }
});
