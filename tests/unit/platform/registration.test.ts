import { setImmediate as allThatIsReady } from 'node:timers/promises';
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
  let isFull = false;
  const scripting = {
    getRegisteredContentScripts: async () => scripts,
    async registerContentScripts(wanted: Script[]) {
      // As browsers do: the answer is not there at once, and an id in use is refused.
      await Promise.resolve();
      if (isFull) throw new Error('Failed to store the scripts.');
      if (scripts.length > 0) refused.push(...wanted);
      else scripts = wanted;
    },
    async updateContentScripts(wanted: Script[]) {
      scripts = wanted;
    },
  };
  const fill = (full: boolean) => {
    isFull = full;
    scripts = [];
  };
  return { added, origins, refused, nothing, scripting, fill, registered: () => scripts };
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

it('a host that is lent for something else is not read, and is again afterwards if it was before', async () => {
  await fakeBrowser.storage.session.set({ 'lent-host:https://desk.example/*': true });
  browser.origins.push('https://desk.example/*');
  const updated = vi.spyOn(browser.scripting, 'updateContentScripts');
  const asked = vi.spyOn(fakeBrowser.tabs, 'query');
  for (const granted of browser.added) granted();
  const read = ['https://one.example/*', 'https://two.example/*'];
  await vi.waitFor(() => expect(updated).toHaveBeenCalledWith([expect.objectContaining({ matches: read })]));
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith({ url: read }));
  // The reader had allowed it before: no permission changes when it is lent no more.
  await fakeBrowser.storage.session.remove('lent-host:https://desk.example/*');
  const again = [...read, 'https://desk.example/*'];
  await vi.waitFor(() => expect(updated).toHaveBeenCalledWith([expect.objectContaining({ matches: again })]));
  browser.origins.pop();
});

it('a registration that the browser refuses leaves nothing unhandled, and is made at the next change', async () => {
  const unhandled = vi.fn<(reason: unknown) => void>();
  process.on('unhandledRejection', unhandled);
  browser.fill(true);
  const tried = vi.spyOn(browser.scripting, 'registerContentScripts');
  for (const granted of browser.added) granted();
  await vi.waitFor(() => expect(tried).toHaveBeenCalled());
  await allThatIsReady();
  browser.fill(false);
  for (const granted of browser.added) granted();
  await vi.waitFor(() => expect(browser.registered()).toHaveLength(1));
  expect(unhandled).not.toHaveBeenCalled();
});
