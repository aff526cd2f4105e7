import type { Page } from 'puppeteer-core';
import { until } from './open-browser.ts';

/** What the options say of the last action. */
export const noticeOf = (options: Page): Promise<string> =>
  options.$eval('.notice [role="status"]', (line) => line.textContent ?? '');

/** Chooses a file of this content in the options; resolves to what they then say. */
export async function chooseFile(options: Page, content: string): Promise<string> {
  const earlier = await noticeOf(options);
  await options.$eval(
    'input.settings-file',
    (input, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'settings.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    content,
  );
  return until(
    () => noticeOf(options),
    (line) => line !== earlier,
  );
}
