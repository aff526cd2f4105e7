import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveBackLeftOver, lentHosts, withHost } from '../../../platform/lent-hosts.ts';

const DESK = 'https://desk.example/*';

const permissions = vi.hoisted(() => ({
  request: vi.fn<(asked: object) => Promise<boolean>>(),
  remove: vi.fn<(asked: object) => Promise<boolean>>(),
  contains: vi.fn<(asked: object) => Promise<boolean>>(),
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return { browser: { ...fake, permissions } };
});

/** Browsers' locks, which Node 22 has not: as many shared ones as there are, and another one only while there are none. */
let held = 0;
async function request<T>(_: string, { ifAvailable = false }: LockOptions, use: (lock: object | null) => Promise<T>) {
  if (ifAvailable && held > 0) return use(null);
  held++;
  return use({}).finally(() => held--);
}
vi.stubGlobal('navigator', { locks: { request } });

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  permissions.contains.mockResolvedValue(false);
  permissions.request.mockResolvedValue(true);
  permissions.remove.mockResolvedValue(true);
});

it('a host is asked for in the click itself, noted while it is lent, and given back', async () => {
  const using = withHost(DESK, async () => [...(await lentHosts())]);
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [DESK] });
  expect(await using).toEqual([DESK]);
  expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [DESK] });
  expect(await lentHosts()).toEqual(new Set());
});

it('a host that the reader had allowed stays allowed', async () => {
  permissions.contains.mockResolvedValue(true);
  expect(await withHost(DESK, async () => 'used')).toBe('used');
  expect(permissions.remove).not.toHaveBeenCalled();
  expect(await lentHosts()).toEqual(new Set());
});

it.each([
  { whose: 'the reader’s', answer: async () => false },
  {
    whose: 'the browser’s own',
    answer: () => Promise.reject(new Error('may only be called from a user input handler')),
  },
])('$whose no leaves nothing used and nothing noted', async ({ answer }) => {
  permissions.request.mockImplementation(answer);
  const use = vi.fn<() => Promise<string>>();
  expect(await withHost(DESK, use)).toBeUndefined();
  expect(use).not.toHaveBeenCalled();
  expect(permissions.remove).not.toHaveBeenCalled();
  expect(await lentHosts()).toEqual(new Set());
});

it('a host is given back when what it was for fails', async () => {
  await expect(withHost(DESK, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(permissions.remove).toHaveBeenCalledOnce();
  expect(await lentHosts()).toEqual(new Set());
});

it('what a page or a browser that was closed left lent is given back, and is noted until then', async () => {
  await fakeBrowser.storage.local.set({ [`lent-host:${DESK}`]: true, 'settings:version': 3 });
  expect(await lentHosts()).toEqual(new Set([DESK]));
  await giveBackLeftOver();
  expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [DESK] });
  expect(await lentHosts()).toEqual(new Set());
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'settings:version': 3 });
});

it('what another page of settings is using is not taken from it', async () => {
  await withHost(DESK, async () => {
    await giveBackLeftOver();
    expect(permissions.remove).not.toHaveBeenCalled();
  });
  expect(permissions.remove).toHaveBeenCalledOnce();
});

it('what the browser does not take back stays noted: its pages are not read', async () => {
  permissions.remove.mockRejectedValue(new Error('You cannot remove required permissions.'));
  expect(await withHost(DESK, async () => 'used')).toBe('used');
  expect(await lentHosts()).toEqual(new Set([DESK]));
});
