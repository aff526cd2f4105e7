import { setImmediate as allThatIsReady } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedItems } from '../../../core/settings/stored-settings.ts';
import { keepListsMerged } from '../../../platform/keep-lists-merged.ts';
import { loadSettings, saveSettings } from '../../../platform/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const { local, sync, onChanged } = fakeBrowser.storage;

/** Items with these muted, as a device stores them. */
const muting = (...mutedEntities: string[]): Items => ({
  ...storedItems({}, { mutedEntities }, 2),
  'settings:version': 3,
});
const itemOf = (id: string) => Object.keys(storedItems({}, { mutedEntities: [id] }, 2))[0];

/** Three that are stored in one item: whoever writes one writes the others along. */
const [OWN, OTHER, SAVED] = Array.from({ length: 40 }, (_, index) => `some-one-${index}`).filter(
  (id) => itemOf(id) === itemOf('some-one-0'),
);
const ITEM = itemOf(OWN);

const muted = async () => (await loadSettings()).mutedEntities;
const mute = (id: string) => saveSettings(({ mutedEntities }) => ({ mutedEntities: [...mutedEntities, id] }));

/** Browsers tell of a change in their own time: here the test does, and of those alone that it names. */
let tell: (changes: Changes) => void;

beforeEach(() => {
  fakeBrowser.reset();
  const add = vi.spyOn(onChanged, 'addListener');
  keepListsMerged();
  const [[listener]] = add.mock.calls as unknown as [[(changes: Changes, area: string) => void]];
  onChanged.removeListener(listener as never);
  tell = (changes) => listener(changes, 'sync');
});
afterEach(() => vi.restoreAllMocks());

it('what is saved while lists are merged is not lost to what the merging had read', async () => {
  await local.set(muting(OWN));
  await sync.set(muting(OTHER));
  const copy = await local.get(null);
  let letGo = () => {};
  vi.spyOn(local, 'get').mockImplementationOnce(
    () =>
      new Promise<Items>((resolve) => {
        letGo = () => resolve(copy);
      }) as never,
  );
  tell({ [ITEM]: { newValue: muting(OTHER)[ITEM] } });
  const saved = mute(SAVED);
  await allThatIsReady();
  letGo();
  await saved;
  await allThatIsReady();
  expect(await muted()).toEqual([OWN, OTHER, SAVED].toSorted());
});

it('what one page saved is brought back where another wrote over it before it was merged', async () => {
  const [first, second] = [muting(OWN, OTHER)[ITEM], muting(OWN, SAVED)[ITEM]];
  await sync.set(muting(OWN, SAVED));
  tell({ [ITEM]: { oldValue: muting(OWN)[ITEM], newValue: first } });
  tell({ [ITEM]: { oldValue: first, newValue: second } });
  await vi.waitFor(async () => expect(await muted()).toEqual([OWN, OTHER, SAVED].toSorted()));
});

it('a merging that fails does not hold up what comes after it', async () => {
  await sync.set(muting(OTHER));
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('The disk is full.'));
  tell({ [ITEM]: { newValue: muting(OTHER)[ITEM] } });
  await mute(SAVED);
  expect(await muted()).toEqual([OTHER, SAVED].toSorted());
});
