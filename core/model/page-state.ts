/** Why a page shows marks or not, as the popup words it. */
export type PageStatus =
  | 'on'
  | 'off-here'
  | 'off-everywhere'
  | 'not-allowed'
  | 'unreadable'
  | 'language-off'
  | 'no-language'
  | 'nothing-on-file'
  | 'waiting'
  | 'failed';

/** A name or claim found on the page, as the popup lists it. */
export interface FoundItem {
  /** Entity or claim id. */
  id: string;
  /** As the page has it; for a claim, the sentence. */
  text: string;
  count: number;
  /** Index of its first mark; the popup's click goes there. */
  hitIndex: number;
  /** Of a claim: denials on file that the page does not mention. */
  denialsMissing?: number;
}

/** What the popup is told by the page it stands over. */
export interface PageState {
  status: PageStatus;
  /** Host the rules of this page are made for. */
  host?: string;
  /** When the document began, ms since 1970: no other that this tab shows has the same. None where no script is in the page. */
  began?: number;
  language?: string;
  names: readonly FoundItem[];
  claims: readonly FoundItem[];
}
