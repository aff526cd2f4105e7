import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Saved pages are looked for here when no folder is given. */
const USUAL_DATA = path.resolve(import.meta.dirname, '../../../shared/eval');
const FIXTURES = path.resolve(import.meta.dirname, '../../tests/fixtures/pages');

/** Pages that are measured: a folder to serve and files in it. */
export interface BenchPages {
  folder: string;
  files: string[];
  source: string;
}

/** The heaviest saved pages, or the project's own fixtures where there are none. */
export function heavyPages(most: number, data: string = USUAL_DATA): BenchPages {
  const folder = path.join(data, 'pages');
  const saved = existsSync(folder);
  const from = saved ? folder : FIXTURES;
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, elements: elementsIn(path.join(from, file)) }))
    .sort((a, b) => b.elements - a.elements)
    .slice(0, most)
    .map(({ file }) => file);
  return {
    folder: from,
    files,
    source: saved ? 'saved news pages with the most elements' : 'the fixtures of the tests',
  };
}

/** Tags opened; near enough to order pages by weight. */
function elementsIn(file: string): number {
  return statSync(file).size === 0 ? 0 : readFileSync(file, 'latin1').split(/<[a-z]/i).length;
}
