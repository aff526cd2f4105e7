import type { PageState, PageStatus } from '../model/page-state.ts';
import type { Settings } from '../model/settings.ts';

type SiteSettings = Pick<Settings, 'enabled' | 'sitesMode' | 'sitesOff' | 'sitesOn'>;

/** True where a list of hosts covers this one: the host itself or a domain above it. */
function coversHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}

/** Whether overlays are on for a host: the switch, then the mode and its list. */
export function isOnFor(settings: SiteSettings, host: string): boolean {
  if (!settings.enabled) return false;
  return settings.sitesMode === 'only' ? coversHost(settings.sitesOn, host) : !coversHost(settings.sitesOff, host);
}

/** The settings change that turns a host on or off in the present mode. */
export function switchSite(settings: SiteSettings, host: string, on: boolean): Partial<Settings> {
  const without = (hosts: readonly string[]) => hosts.filter((listed) => !coversHost([listed], host));
  if (settings.sitesMode === 'only') {
    return { sitesOn: on ? [...without(settings.sitesOn), host].sort() : without(settings.sitesOn) };
  }
  return { sitesOff: on ? without(settings.sitesOff) : [...without(settings.sitesOff), host].sort() };
}

/**
 * The host a rule is made for: without `www.` and the dot of the root; `file` for local files. A rule covers what lies below its
 * host, so `www.com` stays as it is: without `www.` it would be one for all of `com`.
 */
export function ruleHost(url: { protocol: string; hostname: string }): string {
  if (url.protocol === 'file:') return 'file';
  return url.hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
}

/** The status of a page under settings that it may not have followed yet. */
export function statusUnder(settings: SiteSettings, { status, host }: Pick<PageState, 'status' | 'host'>): PageStatus {
  if (host === undefined || status === 'not-allowed' || status === 'unreadable') return status;
  if (!settings.enabled) return 'off-everywhere';
  if (!isOnFor(settings, host)) return 'off-here';
  return status === 'off-here' || status === 'off-everywhere' ? 'waiting' : status;
}
