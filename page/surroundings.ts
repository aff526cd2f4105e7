import { HEADING_ELEMENTS, INLINE_ELEMENTS, SKIPPED_ELEMENTS, type BlockKind } from '../core/text/blocks.ts';
import { isNotForReading } from '../core/text/not-for-reading.ts';
import { attributeOf, nameOf, parentOf } from './unshadowed.ts';

/** How elements bear on the text inside them. */
export interface Surroundings {
  /** The nearest element that is not inline: the one whose block the text belongs to. */
  element: Element;
  /** True where text is not for reading: code, controls, navigation, editable or hidden. */
  skip: boolean;
  kind: BlockKind;
  lang?: string;
}

/** The attributes that {@link isNotForReading} and {@link languageOf} look at. */
const TELLING = '[hidden], [aria-hidden], [contenteditable], [role], [style*="display" i], [lang]';

/** Elements below a node whose attributes bear on text: one search by the browser costs a tenth of asking every element. */
export const tellingIn = (root: ParentNode): ReadonlySet<Element> => new Set(root.querySelectorAll(TELLING));

/** How elements of a document bear on text. */
export interface Rules {
  /** Of any element; remembers the way up, because siblings share ancestors. For one reading, as pages change. */
  of(element: Element): Surroundings;
  /**
   * Of an element when those of its parent are known.
   * @param isTelling false where none of its attributes tells anything ({@link tellingIn})
   */
  within(above: Surroundings, element: Element, name: string, isTelling: boolean): Surroundings;
}

export function createRules(document: Document): Rules {
  const known = new Map<Element, Surroundings>();
  // A plain-text document is shown as one `pre`, which elsewhere is code.
  const isPlainText = document.contentType === 'text/plain';

  function within(above: Surroundings | undefined, element: Element, name: string, isTelling: boolean): Surroundings {
    const isInline = above !== undefined && INLINE_ELEMENTS.has(name);
    const skip =
      above?.skip === true ||
      (SKIPPED_ELEMENTS.has(name) && !isPlainText) ||
      (isTelling && isNotForReading((attribute) => attributeOf(element, attribute)));
    const lang = isTelling ? languageOf(element, name, above?.lang) : above?.lang;
    // Most inline elements change nothing.
    if (isInline && skip === above.skip && lang === above.lang) return above;
    return {
      element: isInline ? above.element : element,
      skip,
      kind: isInline ? above.kind : kindOf(name, above?.kind),
      lang,
    };
  }

  function of(element: Element): Surroundings {
    const cached = known.get(element);
    if (cached) return cached;
    const parent = parentOf(element);
    const found = within(parent ? of(parent) : undefined, element, nameOf(element) ?? '', true);
    known.set(element, found);
    return found;
  }

  return { of, within };
}

function kindOf(name: string, above: BlockKind | undefined): BlockKind {
  if (name === 'h1') return 'headline';
  if (HEADING_ELEMENTS.has(name)) return 'heading';
  return above ?? 'text';
}

function languageOf(element: Element, name: string, above: string | undefined): string | undefined {
  return name === 'html' ? undefined : attributeOf(element, 'lang') || above;
}
