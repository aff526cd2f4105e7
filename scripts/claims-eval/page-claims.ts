import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compilePack } from '../../core/pack/compile.ts';
import { openPack, type OpenPack } from '../../core/pack/open.ts';
import { spotPage } from '../../core/spot/spot-page.ts';
import { readPageFile } from '../page-files.ts';
import { readRecords } from '../read-records.ts';

/** A claim of the bundled records taken to stand on a saved page, with what a judge needs to see. */
export interface PageClaim {
  page: string;
  claim: string;
  polarity: string;
  score: number;
  sentence: string;
}

/** The bundled records, compiled and opened as the extension does. */
export async function bundledPack(): Promise<OpenPack> {
  const { authorship, ...records } = await readRecords();
  return openPack(compilePack(records, authorship).buffer as ArrayBuffer);
}

/** Every claim hit on saved pages (`DIR/pages/<language>/*.html`); undefined where there are none. */
export async function pageClaims(
  pack: OpenPack,
  data: string,
): Promise<{ pages: number; hits: PageClaim[] } | undefined> {
  const folder = path.join(data, 'pages');
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const hits: PageClaim[] = [];
  for (const file of files.sort()) {
    const page = await readPageFile(path.join(folder, file));
    for (const { story, block, start, end, score, polarity } of spotPage(pack, page).claims) {
      const sentence = page.blocks[block].text.slice(start, end).replaceAll(/\s+/g, ' ');
      hits.push({ page: file, claim: pack.story(story).claim.id, polarity, score, sentence });
    }
  }
  return { pages: files.length, hits };
}
