import { setImmediate as allThatIsReady } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { answerCommands } from '../../../platform/commands.ts';

const mocks = vi.hoisted(() => ({
  addListener: vi.fn<(listener: (command: string) => void) => void>(),
  query: vi.fn<() => Promise<{ id?: number }[]>>(),
  sendMessage: vi.fn<() => Promise<unknown>>(),
  refuse: vi.fn<() => Promise<never>>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    commands: { onCommand: { addListener: mocks.addListener } },
    tabs: { query: mocks.query, sendMessage: mocks.sendMessage },
    storage: {
      sync: { get: async () => ({}), set: mocks.refuse },
      local: { get: async () => ({}), set: mocks.refuse },
    },
  },
}));

const unhandled = vi.fn<(reason: unknown) => void>();
process.on('unhandledRejection', unhandled);
afterEach(() => vi.resetAllMocks());

it('a switch that no storage takes leaves nothing unhandled', async () => {
  mocks.query.mockResolvedValue([{ id: 7 }]);
  mocks.sendMessage.mockResolvedValue({ status: 'on', host: 'news.example', names: [], claims: [] });
  mocks.refuse.mockRejectedValue(new Error('The disk is full.'));
  answerCommands();
  mocks.addListener.mock.calls[0][0]('toggle-site');
  await vi.waitFor(() => expect(mocks.refuse).toHaveBeenCalledTimes(2));
  await allThatIsReady();
  expect(unhandled).not.toHaveBeenCalled();
});
