import type { Page, Protocol } from 'puppeteer-core';
import type { ExtensionSession } from '../../../scripts/browsers/extension.ts';
import { inFirefoxPage } from './firefox-window.ts';

/**
 * Evaluates an expression about `card`, the open card, and `styleOf` its elements, which only the browser itself can do: its
 * shadow root is closed. Null while none is open.
 */
export async function inCard(session: ExtensionSession, page: Page, expression: string): Promise<unknown> {
  if (session.kind === 'firefox') {
    const inContent = `((card, styleOf) => card && (${expression}))(
      content.document.querySelector('div[popover]')?.openOrClosedShadowRoot?.querySelector('.card') ?? null,
      (element) => content.getComputedStyle(element),
    )`;
    return inFirefoxPage(session, 'gBrowser.selectedBrowser', inContent);
  }
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const card = cardIn(root);
    if (!card) return null;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: `function () { return ((card, styleOf) => (${expression}))(this, getComputedStyle); }`,
    });
    return result.value;
  } finally {
    await client.detach();
  }
}

function cardIn(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.localName === 'div' && /\bclass,card(,|$)/.test(String(node.attributes))) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = cardIn(child);
    if (found) return found;
  }
  return undefined;
}
