import type { MarkedHit } from '../core/model/page-hits.ts';
import { runsOf, spanBounds, type LiveBlock } from './live-blocks.ts';

/** A hit on the live page. */
export interface Mark {
  hit: MarkedHit;
  live: LiveBlock;
  bounds: StaticRangeInit;
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

/** The text nodes a mark touches. */
export const nodesOf = ({ live, hit }: Mark): Node[] => runsOf(live, hit).map(({ node }) => node);
