import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../core/model/settings.ts';
import { MIGRATIONS } from '../../../core/settings/migrations.ts';
import { readStoredSettings, storedItems } from '../../../core/settings/stored-settings.ts';

/** Items as each version laid them down, written out: they do not change when the code does. */
const STORED: Record<number, { items: Record<string, unknown>; settings: Partial<Settings> }> = {
  0: { items: { 'settings:card': { dwell: 450 } }, settings: { dwell: 450 } },
  1: {
    items: {
      'settings:version': 1,
      'settings:switches': { enabled: true, names: false, claims: true, badge: true },
      'settings:sites': { sitesMode: 'only', sitesOff: ['b.example', 'a.example'], sitesOn: ['c.example'] },
      'settings:muted': { mutedEntities: ['some-one'], mutedClaims: ['some-claim'] },
    },
    settings: {
      names: false,
      sitesMode: 'only',
      sitesOff: ['a.example', 'b.example'],
      sitesOn: ['c.example'],
      mutedEntities: ['some-one'],
      mutedClaims: ['some-claim'],
    },
  },
  2: {
    items: {
      'settings:version': 2,
      'settings:sites': { sitesMode: 'everywhere-but' },
      'settings:list:sitesOff:3': { 'a.example': [5, 1], 'gone.example': [6, 0] },
    },
    settings: { sitesOff: ['a.example'] },
  },
  3: {
    items: { 'settings:version': 3, 'settings:list:wrongMatches:0': { 'some-claim.1z.a': [5, 1] } },
    settings: { wrongMatches: ['some-claim.1z.a'] },
  },
};

it('there is one step and one set of stored items for every version', () => {
  expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION);
  expect(Object.keys(STORED).map(Number)).toEqual(Array.from({ length: SETTINGS_VERSION + 1 }, (_, n) => n));
});

describe.each(Object.entries(STORED))('settings of version %s', (_, { items, settings }) => {
  it('mean the same in the present version', () => {
    expect(readStoredSettings(items)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...settings }, problems: [] });
  });

  it('mean the same after something else was changed and saved', () => {
    const saved = { ...items, ...storedItems(items, { theme: 'dark' }, 9), 'settings:version': SETTINGS_VERSION };
    expect(readStoredSettings(saved).settings).toEqual({ ...DEFAULT_SETTINGS, ...settings, theme: 'dark' });
  });
});
