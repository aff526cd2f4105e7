import { nodesOf, type Mark } from './marks.ts';
import { hostOf } from './unshadowed.ts';

/** Fixed names: a newer copy of the page script takes over what an older one painted. */
const HIGHLIGHTS = ['on-record-claim', 'on-record-claim-seen', 'on-record-name', 'on-record-name-seen'] as const;
type HighlightName = (typeof HIGHLIGHTS)[number];

/** A page that takes our paint away gets it back so many times; then it has its will. */
const MOST_REPAIRS = 20;

export interface Paint {
  /** The marks now painted. */
  readonly all: readonly Mark[];
  /** Marks that touch a text node, for the hit test. */
  at(node: Node): readonly Mark[];
  /** Marks in shadow trees, where not every browser finds the text under the pointer. */
  readonly inShadow: readonly Mark[];
  /** Puts marks in place of those before. */
  show(marks: readonly Mark[]): void;
  /** Lets all marks of a record fade: its card was seen. */
  fade(id: string): void;
  /** Paints again where the page's scripts have cleared or replaced our highlights. */
  repair(): void;
  /** Takes the paint away; the page's elements were never touched. */
  clear(): void;
}

/** Whether this browser can underline text without touching the page. */
export const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * Paints marks by the CSS Custom Highlight API. StaticRange, because live ranges tax the page's own changes.
 * Own arrays are kept: Firefox's wrappers forbid iterating a Highlight from a content script.
 */
export function createPaint(): Paint {
  let all: readonly Mark[] = [];
  let byNode = new Map<Node, Mark[]>();
  let inShadow: Mark[] = [];
  let repairs = 0;
  const seen = new Set<string>();
  const painted = new Map<HighlightName, Highlight>();

  const highlightOf = ({ hit }: Mark): HighlightName =>
    seen.has(hit.id) ? `on-record-${hit.kind}-seen` : `on-record-${hit.kind}`;

  function apply(): void {
    const ranges = new Map<HighlightName, StaticRange[]>();
    for (const mark of all) {
      const name = highlightOf(mark);
      const of = ranges.get(name);
      if (of) of.push(new StaticRange(mark.bounds));
      else ranges.set(name, [new StaticRange(mark.bounds)]);
    }
    painted.clear();
    for (const name of HIGHLIGHTS) {
      const of = ranges.get(name);
      if (!of) {
        CSS.highlights.delete(name);
        continue;
      }
      const highlight = new Highlight();
      for (const range of of) highlight.add(range);
      // Names are painted over claims, so that a name inside a marked sentence keeps its own line.
      highlight.priority = name.startsWith('on-record-name') ? 1 : 0;
      CSS.highlights.set(name, highlight);
      painted.set(name, highlight);
    }
  }

  return {
    get all() {
      return all;
    },
    get inShadow() {
      return inShadow;
    },
    at: (node) => byNode.get(node) ?? [],
    show(marks) {
      all = marks;
      byNode = new Map();
      inShadow = [];
      for (const mark of marks) {
        const nodes = nodesOf(mark);
        if (hostOf(nodes[0])) inShadow.push(mark);
        for (const node of nodes) {
          const list = byNode.get(node);
          if (list) list.push(mark);
          else byNode.set(node, [mark]);
        }
      }
      apply();
    },
    fade(id) {
      if (seen.has(id)) return;
      seen.add(id);
      apply();
    },
    repair() {
      if (painted.size === 0 || repairs >= MOST_REPAIRS) return;
      if (HIGHLIGHTS.every((name) => CSS.highlights.get(name) === painted.get(name))) return;
      repairs++;
      apply();
    },
    clear() {
      painted.clear();
      for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
    },
  };
}
