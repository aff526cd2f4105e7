import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PAGE_ANSWERS } from './page-answers.ts';
import { SCHEMAS, type Answers, type MessageData, type MessageKind } from './message-schemas.ts';

/** Who sent a message, as the browser says. */
export interface MessageSender {
  tabId?: number;
  /** 0 for the page itself, others for frames in it. */
  frameId?: number;
  /** Address of the tab, where we may see it; else of the sender itself. A frame without an address belongs to its page. */
  url?: string;
}

export type Handlers = {
  [Kind in MessageKind]?: (data: MessageData<Kind>, sender: MessageSender) => Promise<Answers[Kind]>;
};

/** Sends to the background. Rejects if nobody answers or the handler failed. */
export function send<Kind extends MessageKind>(kind: Kind, data: MessageData<Kind>): Promise<Answers[Kind]> {
  return browser.runtime.sendMessage({ kind, data }) as Promise<Answers[Kind]>;
}

/**
 * Sends to the page script of a tab; undefined where there is none, or what answers is none of ours.
 * @param frame the one that hears it, 0 for the page itself; of all, the first to answer is heard
 */
export async function sendToTab<Kind extends MessageKind>(
  tabId: number,
  kind: Kind,
  data: MessageData<Kind>,
  frame: number | 'all' = 0,
): Promise<Answers[Kind] | undefined> {
  try {
    const options = frame === 'all' ? {} : { frameId: frame };
    const answer: unknown = await browser.tabs.sendMessage(tabId, { kind, data }, options);
    const schema = Object.hasOwn(PAGE_ANSWERS, kind) ? PAGE_ANSWERS[kind as keyof typeof PAGE_ANSWERS] : undefined;
    return schema && !v.is(schema, answer) ? undefined : (answer as Answers[Kind] | undefined);
  } catch {
    return undefined;
  }
}

/** Sends to all page scripts, frames included; those that do not answer are left alone. */
export async function sendToTabs<Kind extends MessageKind>(kind: Kind, data: MessageData<Kind>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : sendToTab(id, kind, data, 'all'))));
}

interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; url?: string };
}

/** Answers messages until the signal aborts. What is not for these handlers or not well formed is left unanswered. */
export function answerMessages(handlers: Handlers, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  const listener = (message: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    const handler = handlers[message.kind] as ((data: unknown, from: MessageSender) => Promise<unknown>) | undefined;
    const parsed = v.safeParse(SCHEMAS[message.kind], message.data);
    return handler && parsed.success
      ? handler(parsed.output, { tabId: sender.tab?.id, frameId: sender.frameId, url: sender.tab?.url ?? sender.url })
      : undefined;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    );
  });
}

function isMessage(message: unknown): message is { kind: MessageKind; data: unknown } {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && Object.hasOwn(SCHEMAS, String(message.kind))
  );
}
