import type { ExtensionSession } from '../../../scripts/browsers/extension.ts';
import { inFirefoxWindow } from './firefox-window.ts';

/** Ends the extension's background, as browsers do when it was idle; the next question to it starts it again. */
export async function stopBackground({ kind, browser }: ExtensionSession): Promise<void> {
  if (kind === 'firefox') {
    await inFirefoxWindow(
      browser,
      `const policy = WebExtensionPolicy.getByID('on-record@on-record.invalid');
      await policy.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
    );
    return;
  }
  const target = await browser.waitForTarget((found) => found.type() === 'service_worker');
  await (await target.worker())!.close();
}
