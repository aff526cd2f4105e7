import { beforeEach, expect, it, vi } from 'vitest';
import { allowAllSites, allowSite } from '../../../platform/permissions.ts';

const permissions = vi.hoisted(() => ({
  request: vi.fn<(asked: object) => Promise<boolean>>(),
  remove: vi.fn<(asked: object) => Promise<boolean>>(),
  contains: vi.fn<(asked: object) => Promise<boolean>>(),
}));
vi.mock('wxt/browser', () => ({ browser: { permissions } }));

beforeEach(() => vi.resetAllMocks());

it('a site is asked for with the hosts below it, and an address of numbers by itself', async () => {
  permissions.request.mockResolvedValue(true);
  expect(await allowSite('news.example')).toBe('allowed');
  expect(await allowSite('[::1]')).toBe('allowed');
  expect(permissions.request.mock.calls).toEqual([
    [{ origins: ['*://*.news.example/*'] }],
    [{ origins: ['*://[::1]/*'] }],
  ]);
});

it('the reader’s no and the browser’s own are told apart, and neither is thrown', async () => {
  permissions.request.mockResolvedValueOnce(false);
  expect(await allowSite('news.example')).toBe('declined');
  permissions.request.mockRejectedValueOnce(new Error('Invalid value for origin pattern'));
  expect(await allowSite('news.example')).toBe('refused');
});

it('whether all sites are allowed is told as it is, though the browser would not change it', async () => {
  permissions.contains.mockResolvedValue(true);
  permissions.remove.mockRejectedValueOnce(new Error('You cannot remove required permissions.'));
  expect(await allowAllSites(false)).toBe(true);
  permissions.contains.mockResolvedValue(false);
  permissions.request.mockRejectedValueOnce(new Error('This function must be called during a user gesture'));
  expect(await allowAllSites(true)).toBe(false);
});
