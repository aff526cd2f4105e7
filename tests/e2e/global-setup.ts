import { buildExtension } from '../../scripts/browsers/extension.ts';
import { ensureBrowser } from '../../scripts/browsers/find.ts';

/** Both browsers are there and the extension is built for both before the first end-to-end test. */
export async function setup(): Promise<void> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  await ensureBrowser('chromium', say);
  await ensureBrowser('firefox', say);
  await buildExtension('chromium');
  await buildExtension('firefox');
}
