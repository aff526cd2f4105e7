import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../../platform/clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

it('copying says whether the browser did it', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('words')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('words');
});

it.each([
  {
    how: 'at once',
    writeText: () => {
      throw new TypeError('no clipboard');
    },
  },
  { how: 'by its answer', writeText: () => Promise.reject(new DOMException('not allowed', 'NotAllowedError')) },
])('a refusal $how is told and not thrown', async ({ writeText }) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('words')).toBe(false);
});
