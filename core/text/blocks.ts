/** What a block of text is on its page; headlines and leads weigh more when a claim is looked for. */
export type BlockKind = 'headline' | 'heading' | 'text';

/** A run of text that no block border interrupts: a paragraph, a heading, a list item, a table cell. */
export interface TextBlock {
  /** Text as the page has it, one string over all inline elements; offsets of hits are UTF-16 code units into it. */
  text: string;
  kind: BlockKind;
  /** Language declared on the block or an ancestor (`lang`), where it differs from the page's. */
  lang?: string;
}

/** A page as the matcher sees it. */
export interface PageText {
  blocks: readonly TextBlock[];
  /** Value of `<html lang>` or of a language meta element; not trusted, only preferred. */
  declaredLanguage?: string;
}

/** Elements whose text is never read: code, controls, navigation, editable or machine text. Lower-case names. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set([
  'audio',
  'button',
  'canvas',
  'code',
  'datalist',
  'embed',
  'head',
  'iframe',
  'input',
  'kbd',
  'math',
  'meter',
  'nav',
  'noscript',
  'object',
  'option',
  'pre',
  'progress',
  'samp',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);

/** Skipped elements that take no room: the text on both sides of them belongs together, words too. */
const ROOMLESS_ELEMENTS: ReadonlySet<string> = new Set(['datalist', 'noscript', 'script', 'style', 'template']);

/** Skipped elements that stand in a line: an icon, a formula or a button does not end the sentence around it. */
const IN_LINE_ELEMENTS: ReadonlySet<string> = new Set([
  'button',
  'code',
  'input',
  'kbd',
  'math',
  'meter',
  'progress',
  'samp',
  'select',
  'svg',
  'textarea',
]);

/** What a skipped element parts where it stands between two texts of one parent; undefined where they are one text. */
export function partedBySkipped(name: string): 'blocks' | 'words' | undefined {
  if (ROOMLESS_ELEMENTS.has(name) || INLINE_ELEMENTS.has(name)) return undefined;
  return IN_LINE_ELEMENTS.has(name) ? 'words' : 'blocks';
}

/** Inline elements: text on both sides of them belongs to one block. Every other element ends a block. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'label',
  'mark',
  'picture',
  'q',
  'rb',
  'ruby',
  's',
  'slot',
  'small',
  'source',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

/** Elements that are headings; `h1` is the headline. */
export const HEADING_ELEMENTS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
