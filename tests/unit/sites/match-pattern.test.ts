import { expect, it } from 'vitest';
import { siteAndBelow } from '../../../core/sites/match-pattern.ts';

it.each([
  ['news.example', '*://*.news.example/*'],
  ['xn--mgbh0fb.example', '*://*.xn--mgbh0fb.example/*'],
  ['localhost', '*://*.localhost/*'],
  ['10.example', '*://*.10.example/*'],
  // What is below is part of a name; an address of numbers has nothing below it.
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['[::1]', '*://[::1]/*'],
  ['[2001:db8::7]', '*://[2001:db8::7]/*'],
])('the pages of %s and of the hosts below it are %s', (host, pattern) => {
  expect(siteAndBelow(host)).toBe(pattern);
});
