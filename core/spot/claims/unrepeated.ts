import type { TextBlock } from '../../text/blocks.ts';
import type { Window } from './windows.ts';

/**
 * Sentences without those that as many before them repeat word for word, naming the same: of those no more would be marked, and a page
 * may say one thing thousands of times. Headlines are counted apart.
 * @param most copies that are kept
 */
export function unrepeated(windows: readonly Window[], blocks: readonly TextBlock[], most: number): Window[] {
  const copies = new Map<string, number>();
  return windows.filter((window) => {
    const key = sameness(window, blocks[window.block].kind === 'text');
    const before = copies.get(key) ?? 0;
    copies.set(key, before + 1);
    return before < most;
  });
}

function sameness({ text, named, entities, possible }: Window, isText: boolean): string {
  const here = named.map(({ entity }) => entity);
  return `${isText} ${here.join()} ${[...entities].join()} ${[...possible].join()} ${text}`;
}
