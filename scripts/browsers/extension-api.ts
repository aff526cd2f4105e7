import type { Page } from 'puppeteer-core';

/** What an extension page's own API object offers, as far as scripts and tests use it from outside. */
export interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown, options: object): Promise<unknown>;
  };
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
  };
  storage: {
    sync: {
      get(keys: string | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

/** Calls a function of the browser's API from one of the extension's own pages, e.g. `callApi(page, 'tabs.query', {})`. */
export function callApi<Answer = unknown>(
  extensionPage: Page,
  name: string,
  ...args: readonly unknown[]
): Promise<Answer> {
  return extensionPage.evaluate(
    async (path, given) => {
      const world = globalThis as { browser?: unknown; chrome?: unknown };
      type Node = Record<string, unknown>;
      const steps = path.split('.');
      const last = steps.pop() as string;
      const owner = steps.reduce((node, step) => node[step] as Node, (world.browser ?? world.chrome) as Node);
      return (owner[last] as (...all: unknown[]) => Promise<unknown>)(...given);
    },
    name,
    args as unknown[],
  ) as Promise<Answer>;
}
