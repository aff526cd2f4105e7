import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openContainer } from '../../core/pack/container.ts';
import { openPack } from '../../core/pack/open.ts';
import { openClaimIndex } from '../../core/spot/claims/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import { spotPage } from '../../core/spot/spot-page.ts';
import { PACK_FILE, PAGES_FILE, type Asked } from './background.ts';
import type { MadePage } from './made-pack.ts';
import { median, rounded } from './measure.ts';

/** `node ask-background.ts FOLDER`: opens the folder's pack, asks for its pages and prints how long that took. */
const [folder] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(path.join(folder, PAGES_FILE), 'utf8')) as MadePage[];
const bytes = new Uint8Array(readFileSync(path.join(folder, PACK_FILE))).buffer;

const started = performance.now();
const pack = openPack(bytes);
const opened = performance.now();
const index = openContainer(bytes)('claims');
const found = performance.now();
const { stories } = openClaimIndex(index);
const indexOpened = performance.now();

const times: number[] = [];
const nameTimes: number[] = [];
let right = 0;
let wantedInAll = 0;
for (const { text, wanted } of pages) {
  const begin = performance.now();
  const { claims, language } = spotPage(pack, text);
  times.push(performance.now() - begin);
  const again = performance.now();
  spotNames(pack.names, text.blocks, language);
  nameTimes.push(performance.now() - again);
  right += wanted.filter((story) => claims.some((hit) => hit.story === story)).length;
  wantedInAll += wanted.length;
}
const asked: Asked = {
  index_bytes_per_claim: rounded(index.length / stories),
  open_ms: rounded(opened - started),
  index_open_ms: rounded(indexOpened - found),
  first_page_ms: rounded(times[0]),
  second_page_ms: rounded(times[1]),
  page_ms: rounded(median(times)),
  least_page_ms: rounded(Math.min(...times)),
  names_ms: rounded(median(nameTimes)),
  found: rounded(right / wantedInAll),
};
process.stdout.write(JSON.stringify(asked));
