import type { Page, Protocol } from 'puppeteer-core';
import type { ExtensionSession } from '../../../scripts/browsers/extension.ts';
import { until } from '../open-browser.ts';
import { inFirefoxPage } from './firefox-window.ts';

/** Clicks the first button or fold of the open card so labelled, in whose closed shadow root only the browser itself can look. */
export async function clickInCard(session: ExtensionSession, page: Page, label: string): Promise<void> {
  const find = session.kind === 'chromium' ? () => chromiumPlace(page, label) : () => firefoxPlace(session, label);
  const place = (await until<{ x: number; y: number } | null>(find, Boolean))!;
  await page.mouse.click(place.x, place.y);
}

async function chromiumPlace(page: Page, label: string): Promise<{ x: number; y: number } | null> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const button = buttonIn(root, label);
    if (!button) return null;
    await client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: button.backendNodeId });
    const { model } = await client.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
    return { x: (model.content[0] + model.content[2]) / 2, y: (model.content[1] + model.content[5]) / 2 };
  } finally {
    await client.detach();
  }
}

type Node = Protocol.DOM.Node;

function buttonIn(node: Node, label: string): Node | undefined {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  const text = (one: Node): string => one.nodeValue + (one.children ?? []).map(text).join('');
  if (['button', 'summary'].includes(node.localName) && text(node).trim() === label) return node;
  for (const child of below) {
    const found = buttonIn(child, label);
    if (found) return found;
  }
  return undefined;
}

async function firefoxPlace(session: ExtensionSession, label: string): Promise<{ x: number; y: number } | null> {
  const button = `[...(content.document.querySelector('div[popover]')?.openOrClosedShadowRoot?.querySelectorAll('button, summary') ?? [])]
    .find((one) => one.textContent.trim() === ${JSON.stringify(label)})`;
  const place = await inFirefoxPage(
    session,
    'gBrowser.selectedBrowser',
    `((button) => {
      button?.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = button?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2, width };
    })(${button})`,
  );
  return (place as { width?: number } | null)?.width ? (place as { x: number; y: number }) : null;
}
