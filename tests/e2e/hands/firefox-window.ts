import type { Browser } from 'puppeteer-core';
import type { ExtensionSession } from '../../../scripts/browsers/extension.ts';

/** Runs an expression in the window of Firefox itself, where its toolbar and menus are. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  interface Bidi {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  }
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = (tree.result as { contexts: { context: string }[] }).contexts;
  const evaluated = await connection.send('script.evaluate', {
    expression: `(async () => { ${FIREFOX_EXTENSION} ${expression} })()`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  const { type, result, exceptionDetails } = evaluated.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result?.value;
}

const FIREFOX_EXTENSION = `
  const { extension } = WebExtensionPolicy.getByID('on-record@on-record.invalid') ?? {};
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
`;

/**
 * Evaluates an expression about `content`, the window of a page, as Firefox itself may: in the popup, and into closed shadow
 * roots. Null where nothing answers, as from a popup that is just changing to its page's own process.
 * @param where selector-like expression for the browser element
 */
export async function inFirefoxPage(session: ExtensionSession, where: string, expression: string): Promise<unknown> {
  const answer = await inFirefoxWindow(
    session.browser,
    `const messages = (${where})?.messageManager;
    if (!messages) return null;
    const seen = new Promise((resolve) => {
      messages.addMessageListener('seen', function take({ data }) {
        messages.removeMessageListener('seen', take);
        resolve(data);
      });
    });
    const script = ${JSON.stringify(`sendAsyncMessage('seen', ${expression})`)};
    messages.loadFrameScript('data:,' + encodeURIComponent(script), false);
    return JSON.stringify(await Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 500, null))]));`,
  );
  return typeof answer === 'string' ? JSON.parse(answer) : null;
}
