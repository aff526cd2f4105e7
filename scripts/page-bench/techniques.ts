/** Runs in a page: ways to mark names, ours beside those of other packages, each on the same elements. */
import { compileNameIndex } from '../../core/spot/names/compile.ts';
import { openNameIndex } from '../../core/spot/names/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import type { MarkedHit } from '../../core/model/page-hits.ts';
import type { PageText } from '../../core/text/blocks.ts';
import { createLivePage, type LivePage } from '../../page/live-page.ts';
import { isUnchanged, marksOf } from '../../page/marks.ts';
import { createPaint } from '../../page/paint.ts';
import { pageText } from '../../page/live-blocks.ts';
import { inSlices, metered, type Meter } from '../../page/slices.ts';

/** What one step of a run cost the page's thread by the clock, ms. */
export interface Spent {
  ms: number;
  /** Its longest stretch in one go. */
  longestMs: number;
}

export interface Step {
  /** False for what the extension has its background do, off the page's thread. */
  onPage: boolean;
  run(): Spent | Promise<Spent>;
}

/** A way to mark names, made ready for one page. */
export interface Ready {
  steps: readonly Step[];
  /** How many marks the last run made. */
  marks(): number;
}

export interface Technique {
  name: string;
  /** What can be made ready before a page comes. */
  build(names: readonly string[]): Ready;
}

/** The packages, as the bundler of the measurement hands them in: they carry no types. */
export interface Peers {
  Mark: MarkPackage;
  AdvancedMark: MarkPackage;
  findAndReplaceDOMText(root: Node, options: object): { revert(): void };
}

type MarkPackage = new (root: Node) => {
  markRegExp(regexp: RegExp, options: object): void;
};

const ours: Technique = {
  name: 'on-record',
  build(names) {
    const index = openNameIndex(
      compileNameIndex(names.map((text, entity) => ({ text, entity, use: 'unique', person: true }))),
    );
    let live: LivePage;
    let page: PageText;
    let hits: MarkedHit[] = [];
    const spent = (): Meter => ({ ms: 0, longestMs: 0 });
    return {
      marks: () => hits.length,
      steps: [
        {
          onPage: true,
          async run() {
            const meter = spent();
            live = createLivePage(document);
            await inSlices(live.readAll(), new AbortController().signal, meter);
            page = metered(meter, () => pageText(live.blocks(), document));
            // What a message to the background costs this side: Chromium writes it as JSON; the other side reads it.
            metered(meter, () => JSON.stringify(page));
            return meter;
          },
        },
        {
          onPage: false,
          run() {
            const meter = spent();
            const language = page.declaredLanguage?.split('-')[0] ?? 'en';
            const found = metered(meter, () => spotNames(index, page.blocks, language));
            hits = found.map((hit): MarkedHit => ({ ...hit, kind: 'name', id: String(hit.entity) }));
            return meter;
          },
        },
        {
          onPage: true,
          run() {
            const meter = spent();
            metered(meter, () => createPaint().show(marksOf(live.blocks(), hits).filter(isUnchanged)));
            return meter;
          },
        },
      ],
    };
  },
};

/** What everybody would write first: a walk, one alternation, highlights. */
const baseline: Technique = {
  name: 'TreeWalker + RegExp + highlights',
  build(names) {
    const regexp = alternation(names);
    return inOneGo(() => {
      const highlight = new Highlight();
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (/^(script|style|noscript|template)$/.test(node.parentElement?.localName ?? '')) continue;
        for (const match of (node as Text).data.matchAll(regexp)) {
          const [startOffset, endOffset] = [match.index, match.index + match[0].length];
          highlight.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
        }
      }
      CSS.highlights.set('bench-baseline', highlight);
      return highlight.size;
    });
  },
};

/**
 * Ours, the baseline, and the packages that wrap what they mark in elements, each in its fastest form: mark.js and its
 * successor also take a list of names, but then take half a minute for a thousand of them on one page.
 */
export function techniques({ Mark, AdvancedMark, findAndReplaceDOMText }: Peers): Technique[] {
  const wrapped = () => document.querySelectorAll('mark[data-markjs], mark.bench').length;
  const byRegExp = (name: string, Package: MarkPackage): Technique => ({
    name,
    build(names) {
      const regexp = alternation(names);
      return inOneGo(() => {
        new Package(document.body).markRegExp(regexp, {});
        return wrapped();
      });
    },
  });
  return [
    ours,
    baseline,
    byRegExp('mark.js', Mark),
    byRegExp('advanced-mark.js', AdvancedMark),
    {
      name: 'findAndReplaceDOMText',
      build(names) {
        const find = alternation(names);
        const wrap = document.createElement('mark');
        wrap.className = 'bench';
        return inOneGo(() => {
          findAndReplaceDOMText(document.body, { find, wrap, preset: 'prose' });
          return wrapped();
        });
      },
    },
  ];
}

function inOneGo(work: () => number): Ready {
  let marks = 0;
  const meter: Meter = { ms: 0, longestMs: 0 };
  const run = () => {
    Object.assign(meter, { ms: 0, longestMs: 0 });
    marks = metered(meter, work);
    return { ...meter };
  };
  return { marks: () => marks, steps: [{ onPage: true, run }] };
}

/** Whole words of any script; longer names first, as an alternation takes the first that fits. */
function alternation(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, 'gu');
}
