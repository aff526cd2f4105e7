import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepRegistered } from '../../../platform/registration.ts';

interface Script {
  id: string;
  matches: string[];
}

const browser = vi.hoisted(() => {
  const added: (() => void)[] = [];
  let scripts: { id: string; matches: string[] }[] = [];
  const origins: string[] = [];
  const nothing = { addListener: () => undefined };
  /** Refused registrations, which nobody would hear of otherwise. */
  const refused: Script[] = [];
  const scripting = {
    getRegisteredContentScripts: async () => scripts,
    async registerContentScripts(wanted: Script[]) {
      // As browsers do: the answer is not there at once, and an id in use is refused.
      await Promise.resolve();
      if (scripts.length > 0) refused.push(...wanted);
      else scripts = wanted;
    },
    async updateContentScripts(wanted: Script[]) {
      scripts = wanted;
    },
  };
  return { added, origins, refused, nothing, scripting, registered: () => scripts };
});

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return {
    browser: {
      ...fake,
      runtime: { onInstalled: browser.nothing, onStartup: browser.nothing, onConnect: browser.nothing },
      permissions: {
        getAll: async () => ({ origins: [...browser.origins] }),
        onAdded: { addListener: (listener: () => void) => browser.added.push(listener) },
        onRemoved: browser.nothing,
      },
      scripting: browser.scripting,
    },
  };
});

it('two permissions granted at once make one registration, for both hosts', async () => {
  // Not the first start of the session: nothing is registered but for the permissions.
  await fakeBrowser.storage.session.set({ 'session-begun': true });
  keepRegistered(() => undefined);
  for (const origin of ['https://one.example/*', 'https://two.example/*']) {
    browser.origins.push(origin);
    for (const granted of browser.added) granted();
  }
  await vi.waitFor(() => expect(browser.registered()).toHaveLength(1));
  await vi.waitFor(() => expect([browser.registered()[0].matches, browser.refused]).toEqual([browser.origins, []]));
});
