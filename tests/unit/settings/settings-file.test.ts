import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/model/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../core/settings/settings-file.ts';

const changed = { ...DEFAULT_SETTINGS, names: false, sitesOff: ['example.org'], theme: 'dark' as const };
const altered = (patch: object) => JSON.stringify({ format: 'on-record-settings', ...DEFAULT_SETTINGS, ...patch });

describe('a settings file', () => {
  it('comes back as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(changed))).toEqual({ kind: 'settings', settings: changed });
  });

  it.each([1, 2])('of version %d is taken with what came later at its default', (version) => {
    const { wrongMatches: _, ...older } = { ...changed, version };
    const text = JSON.stringify({ format: 'on-record-settings', ...older });
    expect(readSettingsFile(text)).toEqual({ kind: 'settings', settings: changed });
  });

  it.each([
    ['a megabyte of garbage', 'x'.repeat(1_000_001), { kind: 'unreadable' }],
    ['no JSON', '<settings/>', { kind: 'unreadable' }],
    ['JSON of something else', '[1, 2]', { kind: 'unreadable' }],
    ['null', 'null', { kind: 'unreadable' }],
    ['settings of another product', JSON.stringify(DEFAULT_SETTINGS), { kind: 'unreadable' }],
    ['a future version', altered({ version: 12 }), { kind: 'newer', version: 12 }],
    ['a hostile host', altered({ sitesOff: ['"><script>alert(1)</script>'] }), { kind: 'invalid', keys: ['sitesOff'] }],
    ['a hostile rule', altered({ wrongMatches: ['a-claim.<b>'] }), { kind: 'invalid', keys: ['wrongMatches'] }],
    ['a version that is none', altered({ version: 0.5 }), { kind: 'invalid', keys: ['version'] }],
    ['a value out of range', altered({ dwell: -1, textSize: 99 }), { kind: 'invalid', keys: ['dwell', 'textSize'] }],
    ['a key of no meaning', altered({ holograms: true }), { kind: 'invalid', keys: ['holograms'] }],
  ])('that is %s is refused', (_, text, expected) => {
    expect(readSettingsFile(text)).toEqual(expected);
  });
});
