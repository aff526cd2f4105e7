import { HEADING_ELEMENTS, INLINE_ELEMENTS, SKIPPED_ELEMENTS, type BlockKind } from '../core/text/blocks.ts';
import { parentOf } from './unshadowed.ts';

/** How elements bear on the text inside them. */
export interface Surroundings {
  /** The nearest element that is not inline: the one whose block the text belongs to. */
  element: Element;
  /** True where text is not for reading: code, controls, navigation, editable or hidden. */
  skip: boolean;
  kind: BlockKind;
  lang?: string;
}

/**
 * How an element bears on text. Whoever reads a whole tree hands in which of its elements have attributes that tell
 * something ({@link tellingIn}); without it the element is asked for each attribute.
 */
export type SurroundingsOf = (element: Element, telling?: ReadonlySet<Element>) => Surroundings;

/** The attributes that {@link isNotForReading} and {@link languageOf} look at. */
const TELLING = '[hidden], [aria-hidden], [contenteditable], [role], [style*="display" i], [lang]';

/** Elements below a node whose attributes bear on text: one search by the browser costs a tenth of asking every element. */
export const tellingIn = (root: ParentNode): ReadonlySet<Element> => new Set(root.querySelectorAll(TELLING));

/** Roles of controls and of navigation: what stands in them are labels, not news. */
const SKIPPED_ROLES: ReadonlySet<string> = new Set([
  'button',
  'combobox',
  'listbox',
  'menu',
  'menubar',
  'menuitem',
  'navigation',
  'option',
  'searchbox',
  'tab',
  'tablist',
  'textbox',
  'toolbar',
]);

/** Looks elements up with a memory, because siblings share ancestors; for one reading, as pages change. */
export function createSurroundings(document: Document): SurroundingsOf {
  const known = new Map<Element, Surroundings>();
  // A plain-text document is shown as one `pre`, which elsewhere is code.
  const isPlainText = document.contentType === 'text/plain';
  return function surroundings(element: Element, telling?: ReadonlySet<Element>): Surroundings {
    const cached = known.get(element);
    if (cached) return cached;
    const name = element.localName;
    const parent = parentOf(element);
    const above = parent ? surroundings(parent) : undefined;
    const isInline = above !== undefined && INLINE_ELEMENTS.has(name);
    const isTelling = telling === undefined || telling.has(element);
    const skip =
      above?.skip === true || (SKIPPED_ELEMENTS.has(name) && !isPlainText) || (isTelling && isNotForReading(element));
    const lang = isTelling ? languageOf(element, above?.lang) : above?.lang;
    // Most inline elements change nothing.
    const found: Surroundings =
      isInline && skip === above.skip && lang === above.lang
        ? above
        : {
            element: isInline ? above.element : element,
            skip,
            kind: isInline ? above.kind : kindOf(name, above?.kind),
            lang,
          };
    known.set(element, found);
    return found;
  };
}

function kindOf(name: string, above: BlockKind | undefined): BlockKind {
  if (name === 'h1') return 'headline';
  if (HEADING_ELEMENTS.has(name)) return 'heading';
  return above ?? 'text';
}

function languageOf(element: Element, above: string | undefined): string | undefined {
  return element.localName === 'html' ? undefined : element.getAttribute('lang') || above;
}

function isNotForReading(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}
