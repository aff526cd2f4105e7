import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/model/settings.ts';
import { storedItems } from '../../../core/settings/stored-settings.ts';
import { keepListsMerged } from '../../../platform/keep-lists-merged.ts';
import { loadSettings, resetSettings, saveSettings, watchSettings } from '../../../platform/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local, sync } = fakeBrowser.storage;
const LOCAL_ONLY = { 'settings-local-only': true };

/** Items of another device, or of this one; their stamps are later than those of a test before. */
const items = (patch: Partial<Settings>) => ({ ...storedItems({}, patch, 2), 'settings:version': 3 });

let life: AbortController;
let seen: Settings[];
beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
  seen = [];
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const watch = () => watchSettings((settings) => void seen.push(settings), life.signal);

it('a device with settings of its own does not take over what another one changes', async () => {
  await local.set({ ...items({ theme: 'dark' }), ...LOCAL_ONLY });
  expect((await watch()).theme).toBe('dark');
  await sync.set(items({ theme: 'light', sitesOff: ['other.example'] }));
  // The change of its own comes after the other one: were that heeded, it would be seen first.
  await saveSettings({ textSize: 2 });
  await vi.waitFor(() => expect(seen.at(-1)?.textSize).toBe(2));
  expect(seen.map(({ theme, sitesOff }) => ({ theme, sitesOff }))).toEqual([{ theme: 'dark', sitesOff: [] }]);
});

it('a device in sync does not heed the copy it keeps', async () => {
  await watch();
  await local.set(items({ theme: 'light' }));
  await saveSettings({ textSize: 2 });
  await vi.waitFor(() => expect(seen.at(-1)?.textSize).toBe(2));
  expect(seen.map(({ theme }) => theme)).toEqual(['auto']);
});

it('a device that goes on alone is followed', async () => {
  await watch();
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await saveSettings({ theme: 'dark' });
  await vi.waitFor(() => expect(seen.at(-1)?.theme).toBe('dark'));
  await saveSettings({ theme: 'light' });
  await vi.waitFor(() => expect(seen.at(-1)?.theme).toBe('light'));
});

it('a change while the settings are read for the first time is not lost to the older reading', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const older = await sync.get(null);
  vi.spyOn(sync, 'get').mockImplementationOnce(async () => {
    await held;
    return older;
  });
  const first = watch();
  await sync.set(items({ theme: 'dark' }));
  await vi.waitFor(() => expect(seen.at(-1)?.theme).toBe('dark'));
  release();
  expect((await first).theme).toBe('dark');
  await saveSettings({ textSize: 2 });
  await vi.waitFor(() => expect(seen.at(-1)?.textSize).toBe(2));
  expect(seen.at(-1)?.theme).toBe('dark');
});

it('its lists and the synced ones stay apart', async () => {
  await local.set({ ...items({ sitesOff: ['own.example'] }), ...LOCAL_ONLY });
  keepListsMerged();
  const read = vi.spyOn(local, 'get');
  await sync.set(items({ sitesOff: ['other.example'] }));
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  await Promise.all(read.mock.results.map(({ value }) => value as Promise<unknown>));
  expect((await loadSettings()).sitesOff).toEqual(['own.example']);
  expect(await sync.get(null)).toEqual(items({ sitesOff: ['other.example'] }));
});

it('after a reset nothing of its own comes back', async () => {
  await local.set({ ...items({ sitesOff: ['own.example'] }), ...LOCAL_ONLY });
  await resetSettings();
  keepListsMerged();
  const copied = vi.spyOn(local, 'set');
  await sync.set(items({ sitesOff: ['other.example'] }));
  await vi.waitFor(() => expect(copied).toHaveBeenCalled());
  await copied.mock.results[0].value;
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['other.example'] });
});

it('a reset that sync refuses leaves the defaults on this device, and nothing that was synced', async () => {
  await local.set({ ...items({ theme: 'dark', sitesOff: ['own.example'] }), ...LOCAL_ONLY });
  await sync.set(items({ theme: 'light', sitesOff: ['other.example'] }));
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  const before = await resetSettings();
  expect(before).toMatchObject({ theme: 'dark', sitesOff: ['own.example'] });
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  await saveSettings({ theme: 'light' });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
});
