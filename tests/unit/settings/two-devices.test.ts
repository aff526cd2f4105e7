import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcileLists } from '../../../core/settings/reconcile.ts';
import {
  entriesOf,
  mergeLists,
  withEntries,
  withoutOldTombstones,
  TOMBSTONE_MS,
} from '../../../core/settings/stamped-list.ts';
import { readStoredSettings, storedItems } from '../../../core/settings/stored-settings.ts';

type Items = Record<string, unknown>;

const sites = (items: Items) => readStoredSettings({ ...items, 'settings:version': 2 }).settings.sitesOff;
const change = (items: Items, sitesOff: string[], now: number): Items => ({
  ...items,
  ...storedItems({ ...items, 'settings:version': 2 }, { sitesOff }, now),
});

/** Sync keeps, item by item, what was written last; each device then merges it with its own copy until all agree. */
function settle(devices: Items[], cloud: Items): Items[] {
  let store = { ...cloud };
  let all = devices;
  for (let round = 0; round < 4; round++) {
    all = all.map((own) => {
      const { forA, forB } = reconcileLists(store, own, 10);
      store = Object.assign({}, store, forA);
      return { ...own, ...forB };
    });
  }
  return all;
}

describe.each([
  { order: 'this device first', flip: false },
  { order: 'the other device first', flip: true },
])('two devices that change the lists at once, $order', ({ flip }) => {
  const run = (first: (items: Items) => Items, second: (items: Items) => Items, start: string[] = []) => {
    const common = change({}, start, 1);
    const [a, b] = [first({ ...common }), second({ ...common })];
    const [early, late] = flip ? [b, a] : [a, b];
    // The later write replaces whole items of the earlier one.
    return settle([a, b], { ...common, ...early, ...late }).map(sites);
  };

  it('lose no entry', () => {
    const [a, b] = run(
      (items) => change(items, ['one.example', 'two.example'], 2),
      (items) => change(items, ['three.example'], 3),
    );
    expect(a).toEqual(['one.example', 'three.example', 'two.example']);
    expect(b).toEqual(a);
  });

  it('let an entry that one of them took off stay off', () => {
    const [a, b] = run(
      (items) => change(items, [], 2),
      (items) => change(items, ['kept.example', 'new.example'], 3),
      ['kept.example'],
    );
    expect(a).toEqual(['new.example']);
    expect(b).toEqual(a);
  });
});

describe('lists with stamps', () => {
  const stamped = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(0 as const, 1 as const)),
  );

  it('merge in any order, in any grouping, however often', () => {
    fc.assert(
      fc.property(stamped, stamped, stamped, (a, b, c) => {
        expect(mergeLists(a, b)).toEqual(mergeLists(b, a));
        expect(mergeLists(mergeLists(a, b), c)).toEqual(mergeLists(a, mergeLists(b, c)));
        expect(mergeLists(a, a)).toEqual(a);
      }),
    );
  });

  it('hold what they were told to hold', () => {
    fc.assert(
      fc.property(stamped, fc.uniqueArray(fc.constantFrom('a', 'b', 'x')), (list, wanted) => {
        expect(entriesOf(withEntries(list, wanted, 9))).toEqual(wanted.toSorted());
      }),
    );
  });

  it('heed the later change where the clock of the device that made the earlier one runs ahead', () => {
    const ahead = withEntries({}, ['a', 'b'], 1_000);
    const changed = withEntries(ahead, ['b'], 5);
    expect(entriesOf(mergeLists(ahead, changed))).toEqual(['b']);
    const back = withEntries(changed, ['a', 'b'], 6);
    expect(entriesOf(mergeLists(mergeLists(ahead, changed), back))).toEqual(['a', 'b']);
  });

  it('heed a change of an entry whose stamp is the last there is', () => {
    const last = { a: [Number.MAX_SAFE_INTEGER, 1] } as const;
    expect(entriesOf(mergeLists(last, withEntries(last, [], 5)))).toEqual([]);
  });

  it('forget what was taken off long ago', () => {
    const list = { gone: [0, 0], kept: [0, 1] } as const;
    expect(withoutOldTombstones(list, TOMBSTONE_MS + 1)).toEqual({ kept: [0, 1] });
  });

  it('stay within the size of one item with hundreds of entries', () => {
    const many = Array.from({ length: 800 }, (_, number) => `a-rather-long-host-${number}.example.org`);
    const items = storedItems({ 'settings:version': 2 }, { sitesOff: many }, 1_700_000_000_000);
    for (const [key, value] of Object.entries(items))
      expect(key.length + JSON.stringify(value).length).toBeLessThan(8_192);
  });
});
