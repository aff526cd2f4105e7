import { compilePack } from '../../core/pack/compile.ts';
import { openContainer } from '../../core/pack/container.ts';
import { openPack } from '../../core/pack/open.ts';
import { openClaimIndex } from '../../core/spot/claims/open.ts';
import { spotNames } from '../../core/spot/names/spot.ts';
import { spotPage } from '../../core/spot/spot-page.ts';
import { AUTHORSHIP, madePage, madeRecords, type LanguageClaim } from './made-pack.ts';
import { median, rounded } from './measure.ts';

/** What the background does with pages over a pack of this many claims: names, then claims, as the extension asks for them. */
export interface BackgroundMeasured {
  claims: number;
  build_ms: number;
  pack_bytes_per_claim: number;
  /** Of the claim index alone. */
  index_bytes_per_claim: number;
  /** The whole pack; its checksum is nearly all of it. */
  open_ms: number;
  /** The claim index alone. */
  index_open_ms: number;
  /** A page of this many sentences. */
  sentences: number;
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

export function measureBackground(claims: readonly LanguageClaim[], sentences: number): BackgroundMeasured {
  const records = madeRecords(claims);
  const started = performance.now();
  const bytes = compilePack(records, AUTHORSHIP);
  const built = performance.now();
  const pack = openPack(bytes.buffer as ArrayBuffer);
  const opened = performance.now();
  const index = openContainer(bytes.buffer as ArrayBuffer)('claims');
  const found = performance.now();
  openClaimIndex(index);
  const indexOpened = performance.now();

  const times: number[] = [];
  const nameTimes: number[] = [];
  let right = 0;
  for (let page = 0; page < PAGES; page++) {
    const { text, wanted } = madePage(records.stories, page, sentences);
    const begin = performance.now();
    const { claims: hits, language } = spotPage(pack, text);
    times.push(performance.now() - begin);
    const again = performance.now();
    spotNames(pack.names, text.blocks, language);
    nameTimes.push(performance.now() - again);
    right += wanted.filter((story) => hits.some((hit) => hit.story === story)).length;
  }
  return {
    claims: records.stories.length,
    build_ms: rounded(built - started),
    pack_bytes_per_claim: rounded(bytes.length / records.stories.length),
    index_bytes_per_claim: rounded(index.length / records.stories.length),
    open_ms: rounded(opened - built),
    index_open_ms: rounded(indexOpened - found),
    sentences,
    first_page_ms: rounded(times[0]),
    second_page_ms: rounded(times[1]),
    page_ms: rounded(median(times)),
    least_page_ms: rounded(Math.min(...times)),
    names_ms: rounded(median(nameTimes)),
    found: rounded(right / (PAGES * sentences)),
  };
}
