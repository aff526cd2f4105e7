import type { MarkedHit } from '../core/model/page-hits.ts';
import { runsOf, spanBounds, type LiveBlock } from './read-text.ts';

/** Fixed names: a newer copy of the page script takes over what an older one painted. */
export const HIGHLIGHTS = { name: 'on-record-name', claim: 'on-record-claim' } as const;

/** A hit on the live page. */
export interface Mark {
  hit: MarkedHit;
  live: LiveBlock;
  bounds: StaticRangeInit;
}

export interface Marks {
  readonly all: readonly Mark[];
  /** Marks that touch a text node, for the hit test. */
  at(node: Node): readonly Mark[];
  /** Takes the paint away; the page's elements were never touched. */
  clear(): void;
}

/** Whether this browser can underline text without touching the page. */
export const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * Paints hits by the CSS Custom Highlight API. StaticRange, because live ranges tax the page's own changes.
 * Own arrays are kept: Firefox's wrappers forbid iterating a Highlight from a content script.
 */
export function paintMarks(marks: readonly Mark[]): Marks {
  const byNode = new Map<Node, Mark[]>();
  for (const kind of ['claim', 'name'] as const) {
    const ranges = marks.filter(({ hit }) => hit.kind === kind).map(({ bounds }) => new StaticRange(bounds));
    const highlight = new Highlight(...ranges);
    // Names are painted over claims, so that a name inside a marked sentence keeps its own line.
    highlight.priority = kind === 'name' ? 1 : 0;
    CSS.highlights.set(HIGHLIGHTS[kind], highlight);
  }
  for (const mark of marks) {
    for (const node of nodesOf(mark)) {
      const list = byNode.get(node);
      if (list) list.push(mark);
      else byNode.set(node, [mark]);
    }
  }
  return { all: marks, at: (node) => byNode.get(node) ?? [], clear: clearMarks };
}

/** Removes all paint of ours from the page. */
export function clearMarks(): void {
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
}

/** Hits as marks on the blocks they were found in; hits of blocks that are gone are left out. */
export function marksOf(blocks: readonly LiveBlock[], hits: readonly MarkedHit[]): Mark[] {
  return hits.flatMap((hit) => {
    const live = blocks[hit.block];
    return live && hit.end <= live.block.text.length ? [{ hit, live, bounds: spanBounds(live, hit) }] : [];
  });
}

/**
 * True while the page still has, under a mark, the words that were matched. Text is replaced under marks all the time; a
 * line under other words would be a wrong claim about them.
 */
export function isUnchanged({ live, hit }: Mark): boolean {
  return runsOf(live, hit).every(({ node, start }, index, runs) => {
    const end = start + node.length;
    const from = Math.max(start, hit.start);
    const to = Math.min(index + 1 < runs.length ? Math.min(end, runs[index + 1].start) : end, hit.end);
    return node.data.slice(from - start, to - start) === live.block.text.slice(from, to);
  });
}

/** A mark stays the same when the page was read again around it. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a.hit.id === b.hit.id &&
    a.bounds.startContainer === b.bounds.startContainer &&
    a.bounds.startOffset === b.bounds.startOffset
  );
}

const nodesOf = ({ live, hit }: Mark): Node[] => runsOf(live, hit).map(({ node }) => node);
