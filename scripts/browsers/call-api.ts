import type { Page } from 'puppeteer-core';

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
