/** Runs in a page: one technique, on the page as it was loaded and then on fresh copies of its body. */
import { techniques, type Peers, type Ready, type Spent } from './techniques.ts';

/** Runs on copies of the page's body; the best counts. */
const WARM_RUNS = 4;

export interface PageBench {
  /** Names of the techniques. */
  names: string[];
  /** Makes ready what can be before a page comes; says which steps are done on the page's thread. */
  prepare(technique: string): boolean[];
  /** One step on the page as it was loaded: nothing compiled yet, no node touched by a script. */
  runStep(step: number): Promise<Spent>;
  /** Does nothing, as a step is done. */
  rest(): Promise<Spent>;
  marks(): number;
  /** Brings style and layout up to date; the time that took by the clock, ms. */
  layOut(): number;
  /** Time of all steps on the page's thread by the clock when everything is compiled, ms. */
  runWarm(): Promise<number>;
}

function layOut(): number {
  const start = performance.now();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

export function createPageBench(peers: Peers, names: readonly string[]): PageBench {
  const all = techniques(peers);
  let ready: Ready;
  let original: HTMLElement;
  return {
    names: all.map(({ name }) => name),
    prepare(technique) {
      ready = all.find(({ name }) => name === technique)!.build(names);
      original = document.body.cloneNode(true) as HTMLElement;
      layOut();
      return ready.steps.map(({ onPage }) => onPage);
    },
    runStep: async (step) => ready.steps[step].run(),
    rest: async () => ({ ms: 0, longestMs: 0 }),
    marks: () => ready.marks(),
    layOut,
    async runWarm() {
      // Copies shall not try to load anything again.
      for (const element of original.querySelectorAll('[src], [srcset], [style*="url("], link, iframe')) {
        if (/^(link|iframe)$/.test(element.localName)) element.remove();
        for (const name of ['src', 'srcset']) element.removeAttribute(name);
      }
      let best = Infinity;
      for (let round = 0; round < WARM_RUNS; round++) {
        document.body.replaceWith(original.cloneNode(true));
        CSS.highlights.clear();
        layOut();
        let ms = 0;
        for (const { onPage, run } of ready.steps) {
          const spent = await run();
          if (onPage) ms += spent.ms;
        }
        best = Math.min(best, ms);
      }
      return best;
    },
  };
}
