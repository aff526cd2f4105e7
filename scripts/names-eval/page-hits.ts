import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { nameForms } from '../../core/pack/name-forms.ts';
import { compileNameIndex } from '../../core/spot/names/compile.ts';
import { openNameIndex } from '../../core/spot/names/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import { readPageFile } from '../page-files.ts';
import { readRecords } from '../read-records.ts';

/** A hit on a saved page, with what a judge needs to see. */
export interface PageHit {
  page: string;
  language: string;
  entity: string;
  form: string;
  rule: string;
  inflection: string;
  /** The hit in brackets, with its surroundings. */
  context: string;
}

const AROUND = 90;

/** Every hit of the bundled records on saved pages (`DIR/pages/<language>/*.html`); undefined where there are none. */
export async function pageHits(dir: string): Promise<PageHit[] | undefined> {
  const folder = path.join(dir, 'pages');
  if (!existsSync(folder)) return undefined;
  const { entities } = await readRecords();
  const index = openNameIndex(compileNameIndex(nameForms(entities)));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const all: PageHit[] = [];
  for (const file of files.sort()) {
    const page = await readPageFile(path.join(folder, file));
    const language = detectLanguage(page);
    for (const { block, start, end, entity, why } of spotNames(index, page.blocks, language)) {
      const { text } = page.blocks[block];
      const before = text.slice(Math.max(0, start - AROUND), start);
      const context = `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replaceAll(/\s+/g, ' ');
      const { rule, form, inflection = '' } = why;
      all.push({ page: file, language, entity: entities[entity].id, form, rule, inflection, context });
    }
  }
  return all;
}
