import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { loadSettings, resetSettings, saveSettings } from '../../../platform/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it('a change right after a reset brings nothing back of what was reset', async () => {
  await saveSettings({ modifier: 'Shift' });
  await Promise.all([resetSettings(), saveSettings({ theme: 'dark' })]);
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});

it('a reset and a save give what was there before, and a save of that brings it back', async () => {
  await saveSettings({ theme: 'dark', mutedEntities: ['one'] });
  const saved = saveSettings({ theme: 'light', mutedClaims: ['two'] });
  const before = await resetSettings();
  expect(await saved).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', mutedEntities: ['one'] });
  expect(before).toEqual({ ...DEFAULT_SETTINGS, theme: 'light', mutedEntities: ['one'], mutedClaims: ['two'] });
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  await saveSettings(before);
  expect(await loadSettings()).toEqual(before);
});

it('a reset leaves nothing of what a newer version stored', async () => {
  const { sync } = fakeBrowser.storage;
  await sync.set({
    'settings:version': 7,
    'settings:card': { theme: 'sepia', glow: 3 },
    'settings:sound': { on: true },
  });
  await saveSettings({ dwell: 200 });
  expect(await sync.get(null)).toMatchObject({ 'settings:version': 7, 'settings:card': { theme: 'sepia', glow: 3 } });
  await resetSettings();
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  expect(JSON.stringify(await sync.get(null))).not.toMatch(/sepia|glow|sound/);
});

it('two changes of one list that each begin from the settings as they are lose nothing', async () => {
  const mute = (id: string) => saveSettings(({ mutedEntities }) => ({ mutedEntities: [...mutedEntities, id] }));
  await Promise.all([mute('one'), mute('two')]);
  expect((await loadSettings()).mutedEntities).toEqual(['one', 'two']);
});
