import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { VERSION_KEY } from '../../../core/settings/storage-keys.ts';
import { readStoredSettings, storedItems } from '../../../core/settings/stored-settings.ts';

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(readStoredSettings({})).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('come back as they were written', () => {
    const changed = { ...DEFAULT_SETTINGS, names: false, sitesOff: ['example.org'], dwell: 500 };
    expect(readStoredSettings({ ...storedItems({}, changed, 5), [VERSION_KEY]: 2 })).toEqual({
      settings: changed,
      problems: [],
    });
  });

  it('keep a host that is called as what every object has', () => {
    const items = storedItems({}, { sitesOff: ['constructor'] }, 5);
    expect(readStoredSettings({ ...items, [VERSION_KEY]: 2 }).settings.sitesOff).toEqual(['constructor']);
  });

  it('keep every host that an address may have', () => {
    const hosts = ['127.0.0.1', '[::1]', 'file', 'my_site.example', 'xn--mgbh0fb.example'].toSorted();
    for (const host of hosts.filter((one) => one !== 'file')) expect(new URL(`http://${host}/`).hostname).toBe(host);
    const read = readStoredSettings({ ...storedItems({}, { sitesOff: hosts }, 5), [VERSION_KEY]: 2 });
    expect(read).toEqual({ settings: { ...DEFAULT_SETTINGS, sitesOff: hosts }, problems: [] });
  });

  it('are written only in the groups that change', () => {
    expect(Object.keys(storedItems({}, { dwell: 100 }, 5))).toEqual(['settings:card']);
  });

  it('of a newer version are used as far as they are understood', () => {
    const items = { [VERSION_KEY]: 7, 'settings:switches': { enabled: false, names: 'holograms', hum: 1 } };
    const { settings, problems } = readStoredSettings(items);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
    expect(problems).toEqual([
      { kind: 'newer-version', version: 7 },
      { kind: 'invalid-values', keys: ['names'] },
    ]);
  });

  it('of a newer version keep what is not understood when something beside it changes', () => {
    const card = { dwell: 100, theme: 'sepia', glow: 3 };
    const items = { [VERSION_KEY]: 7, 'settings:card': card };
    expect(storedItems(items, { dwell: 200 }, 5)['settings:card']).toMatchObject({ ...card, dwell: 200 });
    expect(storedItems(items, { theme: 'dark' }, 5)['settings:card']).toMatchObject({ ...card, theme: 'dark' });
  });

  it('that are no group at all are replaced when one of it changes', () => {
    for (const broken of ['on', null, 7, [1]]) {
      expect(storedItems({ 'settings:sites': broken }, { sitesMode: 'only' }, 5)).toEqual({
        'settings:sites': { sitesMode: 'only' },
      });
    }
  });

  it.each([
    ['a text for a group', { 'settings:switches': 'on' }],
    ['null for a group', { 'settings:sites': null }],
    [
      'a host with markup',
      { [VERSION_KEY]: 2, 'settings:list:sitesOff:0': { '<img src=x onerror=alert(1)>': [1, 1] } },
    ],
    ['a stamp that is none', { [VERSION_KEY]: 2, 'settings:list:sitesOff:0': { 'a.example': 'yesterday' } }],
    ['a dwell of a year', { 'settings:card': { dwell: 31_536_000_000 } }],
    ['a prototype', { 'settings:card': JSON.parse('{"__proto__":{"dwell":1},"theme":"neon"}') as unknown }],
  ])('with %s fall back to the default and say so', (_, items) => {
    const { settings, problems } = readStoredSettings(items);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toHaveLength(1);
  });

  it('of another kind altogether never throw', () => {
    for (const version of [null, -1, 1.5, 'one', {}, Number.NaN]) {
      expect(readStoredSettings({ [VERSION_KEY]: version, other: [1] }).settings).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('of version 1 keep their lists', () => {
    const items = {
      [VERSION_KEY]: 1,
      'settings:sites': { sitesMode: 'only', sitesOff: ['b.example', 'a.example'], sitesOn: ['c.example'] },
      'settings:muted': { mutedEntities: ['some-one'], mutedClaims: [7] },
    };
    const { settings, problems } = readStoredSettings(items);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      sitesMode: 'only',
      sitesOff: ['a.example', 'b.example'],
      sitesOn: ['c.example'],
      mutedEntities: ['some-one'],
    });
    expect(problems).toEqual([]);
    const written = { ...items, ...storedItems(items, { names: false }, 9), [VERSION_KEY]: 2 };
    expect(readStoredSettings(written).settings).toEqual({ ...settings, names: false });
  });
});
