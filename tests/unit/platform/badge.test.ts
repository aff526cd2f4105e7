import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showCount } from '../../../platform/badge.ts';
import { saveSettings } from '../../../platform/settings.ts';

/** What the pages of tabs answer when they are asked how many marks they have, and what the badges say. */
const tabs = vi.hoisted(() => ({ counts: new Map<number, () => Promise<number>>(), texts: new Map<number, string>() }));

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return {
    browser: {
      ...fake,
      action: {
        setBadgeBackgroundColor: async () => undefined,
        setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void tabs.texts.set(tabId, text),
      },
      tabs: {
        async sendMessage(tabId: number) {
          const answer = tabs.counts.get(tabId);
          if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
          return answer();
        },
      },
    },
  };
});

const TAB = 7;
/** Lets a page answer so many, at once or when it is told to. */
const has = (count: number, when: Promise<unknown> = Promise.resolve()) =>
  tabs.counts.set(TAB, async () => (await when, count));
const badge = () => tabs.texts.get(TAB);

beforeEach(() => {
  fakeBrowser.reset();
  tabs.counts.clear();
  tabs.texts.clear();
});

it('shows how many marks a page has', async () => {
  has(12);
  await showCount(TAB, 12);
  expect(badge()).toBe('12');
  has(1_200);
  await showCount(TAB, 1_200);
  expect(badge()).toBe('999+');
  await showCount(TAB, 0);
  expect(badge()).toBe('');
});

it('shows none where the reader wants none', async () => {
  await saveSettings({ badge: false });
  has(12);
  await showCount(TAB, 12);
  expect(badge()).toBe('');
});

it('a count that comes late does not come back over that of a site that was switched off', async () => {
  let answer = () => {};
  has(12, new Promise<void>((resolve) => (answer = resolve)));
  const late = showCount(TAB, 12);
  await showCount(TAB, 0);
  answer();
  await late;
  expect(badge()).toBe('');
});

it('a count of a page that the tab has left does not come over the next one', async () => {
  await showCount(TAB, 12);
  expect(badge()).toBe('');
  has(3);
  await showCount(TAB, 12);
  expect(badge()).toBe('3');
});

it('the counts of two tabs have nothing to do with one another', async () => {
  has(12);
  tabs.counts.set(8, async () => 5);
  await Promise.all([showCount(TAB, 12), showCount(8, 5)]);
  expect([...tabs.texts]).toEqual([
    [TAB, '12'],
    [8, '5'],
  ]);
});
