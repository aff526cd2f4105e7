import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/model/settings.ts';
import { isOnFor, ruleHost, switchSite } from '../../../core/settings/site-rules.ts';

const settings = (patch: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...patch });

describe('whether overlays are on for a site', () => {
  it.each([
    ['everywhere by default', {}, 'example.org', true],
    ['not when switched off altogether', { enabled: false }, 'example.org', false],
    ['not on a listed host', { sitesOff: ['example.org'] }, 'example.org', false],
    ['nor on a host below it', { sitesOff: ['example.org'] }, 'news.example.org', false],
    ['but on one that only ends alike', { sitesOff: ['example.org'] }, 'badexample.org', true],
    ['only on listed ones in that mode', { sitesMode: 'only', sitesOn: ['a.example'] }, 'b.example', false],
    ['and there they are on', { sitesMode: 'only', sitesOn: ['a.example'] }, 'www.a.example', true],
  ] as const)('%s', (_, patch, host, expected) => {
    expect(isOnFor(settings(patch as Partial<Settings>), host)).toBe(expected);
  });

  it.each(['everywhere-but', 'only'] as const)('switching twice in mode "%s" restores what was', (sitesMode) => {
    const before = settings({ sitesMode });
    const on = isOnFor(before, 'example.org');
    const flipped = { ...before, ...switchSite(before, 'example.org', !on) };
    expect(isOnFor(flipped, 'example.org')).toBe(!on);
    expect({ ...flipped, ...switchSite(flipped, 'example.org', on) }).toEqual(before);
  });

  it('makes rules for the host without www, and one for local files', () => {
    expect(ruleHost(new URL('https://www.example.org/a'))).toBe('example.org');
    expect(ruleHost(new URL('file:///tmp/page.html'))).toBe('file');
    expect(ruleHost(new URL('https://www.example.org./a'))).toBe('example.org');
  });

  it('makes no rule for all sites of a country or kind where a site is called www', () => {
    expect(ruleHost(new URL('https://www.com/'))).toBe('www.com');
    expect(ruleHost(new URL('https://www.de./'))).toBe('www.de');
  });
});
