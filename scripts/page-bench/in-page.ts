/** Runs in a page: all techniques in shuffled rounds, each on a fresh copy of the page's body. */
import { seeded } from '../names-bench/make-names.ts';
import { techniques, type Peers, type Run, type Technique } from './techniques.ts';

/** One run and what style and layout work it left to be done. */
export interface Measured extends Run {
  technique: string;
  round: number;
  layoutMs: number;
}

interface Wanted {
  names: readonly string[];
  rounds: number;
  seed: number;
}

/** Style and layout brought up to date; the time that took, ms. */
function layOut(): number {
  const start = performance.now();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

export async function measurePage(peers: Peers, { names, rounds, seed }: Wanted): Promise<Measured[]> {
  const random = seeded(seed);
  const original = document.body.cloneNode(true) as HTMLElement;
  // Copies shall not try to load anything again.
  for (const element of original.querySelectorAll('[src], [srcset], [style*="url("], link, iframe')) {
    if (/^(link|iframe)$/.test(element.localName)) element.remove();
    for (const name of ['src', 'srcset']) element.removeAttribute(name);
  }
  const ready = techniques(peers).map((technique): { technique: Technique; run: () => Run | Promise<Run> } => ({
    technique,
    run: technique.build(names),
  }));
  const results: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    const shuffled = ready.map((one) => ({ one, key: random() })).sort((a, b) => a.key - b.key);
    for (const { one } of shuffled) {
      document.body.replaceWith(original.cloneNode(true));
      CSS.highlights.clear();
      layOut();
      const run = await one.run();
      results.push({ ...run, technique: one.technique.name, round, layoutMs: layOut() });
    }
  }
  return results;
}
