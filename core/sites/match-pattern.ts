/** Hosts that are addresses of numbers, as `URL.hostname` gives them: IPv6 in brackets, IPv4 with its dots. */
const NUMERIC = /^\[|^\d+(?:\.\d+){3}$/;

/**
 * What browsers call the pages of a host and of those below it. An address of numbers has none below: before an IPv6 one
 * Chromium refuses the `*.`, and Firefox takes it for nothing that there is.
 */
export const siteAndBelow = (host: string): string => (NUMERIC.test(host) ? `*://${host}/*` : `*://*.${host}/*`);

/** What browsers call the pages that come over https from just the host of this address. */
export const justHost = (address: string): string => `https://${new URL(address).hostname}/*`;
