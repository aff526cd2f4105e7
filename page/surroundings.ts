import type { BlockKind } from '../core/text/blocks.ts';
import { isNotForReading } from '../core/text/not-for-reading.ts';
import { tagOf, type Tag } from './tags.ts';
import { attributeOf, foundIn, nameOf, parentOf } from './unshadowed.ts';

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
export const tellingIn = (root: ParentNode & Node): ReadonlySet<Element> => new Set(foundIn(root, TELLING));

/** How elements of a document bear on text. */
export interface Rules {
  /** Of any element; remembers the way up, because siblings share ancestors. For one reading, as pages change. */
  of(element: Element): Surroundings;
  /**
   * Of an element when those of its parent are known.
   * @param isTelling false where none of its attributes tells anything ({@link tellingIn})
   */
  within(above: Surroundings, element: Element, tag: Tag, isTelling: boolean): Surroundings;
}

export function createRules(document: Document): Rules {
  const known = new Map<Element, Surroundings>();
  // A plain-text document is shown as one `pre`, which elsewhere is code.
  const isPlainText = document.contentType === 'text/plain';

  function within(above: Surroundings | undefined, element: Element, tag: Tag, isTelling: boolean): Surroundings {
    // Most inline elements change nothing.
    if (!isTelling && tag.isInline && above) return above;
    const skip =
      above?.skip === true ||
      (tag.isSkipped && !isPlainText) ||
      (isTelling && isNotForReading((attribute) => attributeOf(element, attribute)));
    const lang = isTelling ? languageOf(element, above?.lang) : above?.lang;
    const isInline = tag.isInline && above !== undefined;
    return {
      element: isInline ? above.element : element,
      skip,
      kind: (isInline ? undefined : tag.kind) ?? above?.kind ?? 'text',
      lang,
    };
  }

  function of(element: Element): Surroundings {
    const cached = known.get(element);
    if (cached) return cached;
    const parent = parentOf(element);
    const found = within(parent ? of(parent) : undefined, element, tagOf(nameOf(element) ?? ''), true);
    known.set(element, found);
    return found;
  }

  return { of, within };
}

/** The language of the document itself is told apart from those of its parts. */
function languageOf(element: Element, above: string | undefined): string | undefined {
  return nameOf(element) === 'html' ? undefined : attributeOf(element, 'lang') || above;
}
