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
