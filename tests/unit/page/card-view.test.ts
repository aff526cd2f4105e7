import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { cardView } from '../../../entrypoints/page/services.ts';
import { loadSettings } from '../../../platform/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const language = () => ({ translate: (key: string) => key, locale: 'en' });
const viewAt = (host?: string) => cardView({ host, settings: () => DEFAULT_SETTINGS, language });

it('a card offers to leave out a site', async () => {
  viewAt('news.example').muteSite?.();
  await vi.waitFor(async () => expect((await loadSettings()).sitesOff).toEqual(['news.example']));
});

it.each([undefined, ''])('but not where there is none: %o', (host) => {
  expect(viewAt(host).muteSite).toBeUndefined();
});
