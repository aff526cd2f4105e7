import type { Page } from 'puppeteer-core';
import type { ExtensionSession } from '../../../scripts/browsers/extension.ts';
import { inFirefoxPage } from './firefox-window.ts';

export interface CardLook {
  background: string;
  /** CSS px. */
  fontSize: number;
  text: string;
}

/** How the open card looks, which only the browser itself can tell: its shadow root is closed. Null while none is open. */
export async function lookIntoCard(session: ExtensionSession, page: Page): Promise<CardLook | null> {
  if (session.kind === 'firefox') {
    const look = `((card) => card && {
      background: content.getComputedStyle(card).backgroundColor,
      fontSize: parseFloat(content.getComputedStyle(card).fontSize),
      text: card.innerText,
    })(content.document.querySelector('div[popover]')?.openOrClosedShadowRoot?.querySelector('.card') ?? null)`;
    return (await inFirefoxPage(session, 'gBrowser.selectedBrowser', look)) as CardLook | null;
  }
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    type Node = typeof root;
    const find = (node: Node): Node | undefined => {
      if (node.localName === 'div' && /\bclass,card(,|$)/.test(String(node.attributes))) return node;
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
        const found = find(child);
        if (found) return found;
      }
      return undefined;
    };
    const card = find(root);
    if (!card) return null;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: `function () {
        const { backgroundColor, fontSize } = getComputedStyle(this);
        return { background: backgroundColor, fontSize: parseFloat(fontSize), text: this.innerText };
      }`,
    });
    return result.value as CardLook;
  } finally {
    await client.detach();
  }
}
