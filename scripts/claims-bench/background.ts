import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compilePack } from '../../core/pack/compile.ts';
import { AUTHORSHIP, madePage, madeRecords, type LanguageClaim } from './made-pack.ts';
import { rounded } from './measure.ts';

/** File names in the folder that both processes know. */
export const PACK_FILE = 'made.pack';
export const PAGES_FILE = 'pages.json';

/** What the background does with pages over a pack of this many claims: names, then claims, as the extension asks for them. */
export interface BackgroundMeasured extends Asked {
  claims: number;
  build_ms: number;
  pack_bytes_per_claim: number;
  /** Sentences of a page. */
  sentences: number;
}

/** What the process that is asked tells. */
export interface Asked {
  /** Of the claim index alone. */
  index_bytes_per_claim: number;
  /** The whole pack; its checksum is nearly all of it. */
  open_ms: number;
  /** The claim index alone. */
  index_open_ms: number;
  first_page_ms: number;
  second_page_ms: number;
  /** Median and least, and the part of the median that is looking for names. */
  page_ms: number;
  least_page_ms: number;
  names_ms: number;
  /** Share of sentences whose own claim was found. */
  found: number;
}

const PAGES = 50;

/** Compiles the pack here and asks it in a process of its own: as the worker wakes, with cold code and nothing else in memory. */
export function measureBackground(claims: readonly LanguageClaim[], sentences: number): BackgroundMeasured {
  const records = madeRecords(claims);
  const started = performance.now();
  const bytes = compilePack(records, AUTHORSHIP);
  const built = performance.now();
  const pages = Array.from({ length: PAGES }, (_, page) => madePage(records.stories, page, sentences));
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-claims-'));
  try {
    writeFileSync(path.join(folder, PACK_FILE), bytes);
    writeFileSync(path.join(folder, PAGES_FILE), JSON.stringify(pages));
    const asked = path.join(import.meta.dirname, 'ask-background.ts');
    const answer = execFileSync(process.execPath, [asked, folder], { encoding: 'utf8' });
    return {
      claims: records.stories.length,
      build_ms: rounded(built - started),
      pack_bytes_per_claim: rounded(bytes.length / records.stories.length),
      sentences,
      ...(JSON.parse(answer) as Asked),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
