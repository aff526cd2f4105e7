import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { NEWS_HOSTS } from '../../../core/sites/news-hosts.ts';

const all = Object.values(NEWS_HOSTS).flat();

describe('the list of news sites', () => {
  it('has some hundreds of them, in the languages of the interface and more', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(Object.keys(NEWS_HOSTS)).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'es', 'fr', 'ru']));
  });

  it('names none twice', () => {
    expect(all.filter((host, index) => all.indexOf(host) !== index)).toEqual([]);
    expect(all.filter((host) => all.some((other) => host.endsWith(`.${other}`)))).toEqual([]);
  });

  it('names hosts, never a public suffix under which anybody may publish', () => {
    const wrong = all.filter((host) => {
      const { domain, hostname, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
      return hostname !== host || domain === null || !isIcann || isPrivate;
    });
    expect(wrong).toEqual([]);
  });

  it('is in order, so that one finds a host', () => {
    for (const hosts of Object.values(NEWS_HOSTS)) expect(hosts).toEqual(hosts.toSorted());
  });
});
