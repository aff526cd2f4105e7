/** What was found in one file. Offsets are UTF-16 code units into the text of the block with that number. */
export interface ScanResult {
  file: string;
  language: string;
  names: { id: string; text: string; block: number; start: number; end: number; why: string }[];
  claims: {
    id: string;
    text: string;
    block: number;
    start: number;
    end: number;
    score: number;
    polarity: string;
    onPage: readonly string[];
    missing: readonly string[];
  }[];
}
