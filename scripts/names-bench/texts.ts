import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { TextBlock } from '../../core/text/blocks.ts';

/** A page to search: its blocks and its language. */
export interface BenchPage {
  language: string;
  blocks: TextBlock[];
}

/** UTF-16 units taken of one page, so that no page and no language outweighs the others. */
const PER_PAGE = 12_000;

function pageOf(language: string, text: string): BenchPage {
  const blocks = text
    .slice(0, PER_PAGE)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): TextBlock => ({ text: line, kind: 'text' }));
  return { language, blocks };
}

/** Article texts of saved pages: `DIR/pages/<language>/<name>.txt`. */
function savedPages(dir: string): BenchPage[] {
  const pages: BenchPage[] = [];
  for (const language of readdirSync(dir)) {
    const folder = path.join(dir, language);
    if (!/^[a-z]{2}$/.test(language)) continue;
    for (const file of readdirSync(folder)) {
      if (file.endsWith('.txt')) pages.push(pageOf(language, readFileSync(path.join(folder, file), 'utf8')));
    }
  }
  return pages;
}

/** Every sentence of the bundled records, by language. */
function recordPages(records: string): BenchPage[] {
  const byLanguage = new Map<string, string>();
  const visit = (value: unknown, language: string): void => {
    if (typeof value === 'string') {
      if (value.length > 40 && value.includes(' '))
        byLanguage.set(language, `${byLanguage.get(language) ?? ''}${value}\n`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, /^[a-z]{2}$/.test(key) ? key : language);
    }
  };
  for (const file of readdirSync(records, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.json')) visit(JSON.parse(readFileSync(path.join(records, file), 'utf8')), 'en');
  }
  const pages: BenchPage[] = [];
  for (const [language, text] of byLanguage) {
    for (let at = 0; at < text.length; at += PER_PAGE) pages.push(pageOf(language, text.slice(at, at + PER_PAGE)));
  }
  return pages;
}

/** Multilingual text to search: saved pages where there are any, the bundled records' sentences otherwise. */
export function benchPages(data: string | undefined): { pages: BenchPage[]; source: string } {
  const saved = data === undefined ? undefined : path.join(data, 'pages');
  if (saved !== undefined && existsSync(saved))
    return { pages: savedPages(saved), source: 'article texts of saved pages' };
  return {
    pages: recordPages(path.resolve(import.meta.dirname, '../../records')),
    source: 'sentences of the bundled records',
  };
}
