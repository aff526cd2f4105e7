import type { ClaimWhy, NameWhy, Polarity, Span } from '../spot/hits.ts';

/** A hit that is to be underlined, as the background hands it to the page: filtered by the reader's settings, by id. */
export type MarkedHit = MarkedName | MarkedClaim;

export interface MarkedName extends Span {
  kind: 'name';
  /** Entity id. */
  id: string;
  why: NameWhy;
}

export interface MarkedClaim extends Span {
  kind: 'claim';
  /** Claim id. */
  id: string;
  polarity: Polarity;
  /** Ids of the statements on file that the page does not report. */
  missing: readonly string[];
  /** How many of these are denials. */
  denialsMissing: number;
  /** What made the sentence match: the card's "why"; entities by id. */
  why: Omit<ClaimWhy, 'entities'> & { entities: readonly string[] };
}

/** Answer of the background to a page's text. */
export interface MatchResult {
  language: string;
  /** Whether there is a descriptor of that language. */
  isKnownLanguage: boolean;
  /** Sorted by block, then start. */
  hits: readonly MarkedHit[];
  /** Time the matching took in the background, ms. */
  matchMs: number;
}

/** One mark as a report of the page shows it (command line, tests). */
export interface ReportedMark {
  kind: 'name' | 'claim';
  id: string;
  text: string;
  /** Client rectangles in CSS px from the top left of the document: x, y, width, height. */
  rects: readonly { x: number; y: number; width: number; height: number }[];
}

export interface PageReport {
  language: string;
  marks: readonly ReportedMark[];
  /**
   * Of the last reading, ms of the page's main thread, but `match_ms`: in the background. `marked_at_ms`: first marks, since
   * navigation. `longest_task_ms`: the longest stretch in one go of any reading so far.
   */
  timings: {
    extract_ms: number;
    send_ms: number;
    match_ms: number;
    paint_ms: number;
    longest_task_ms: number;
    marked_at_ms: number;
  };
}
