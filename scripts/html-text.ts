import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import {
  HEADING_ELEMENTS,
  INLINE_ELEMENTS,
  partedBySkipped,
  SKIPPED_ELEMENTS,
  type BlockKind,
  type PageText,
  type TextBlock,
} from '../core/text/blocks.ts';
import { isNotForReading } from '../core/text/not-for-reading.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** A node still to be read, with the kind and the language that it has from around it. */
interface Unread {
  node: Node;
  kind: BlockKind;
  language: string | undefined;
}

/** Text blocks of an HTML page, by the same rules as the live page is read, as far as markup alone tells. */
export function htmlText(html: string): PageText {
  const blocks: TextBlock[] = [];
  let declaredLanguage: string | undefined;
  let text = '';
  let textKind: BlockKind = 'text';
  let textLanguage: string | undefined;

  const flush = () => {
    if (text.trim() !== '') {
      const lang = textLanguage === declaredLanguage ? undefined : textLanguage;
      blocks.push({ text, kind: textKind, ...(lang && { lang }) });
    }
    text = '';
  };

  /** Reads one node, or passes it over, and tells what is to be read then, the last first. */
  const read = ({ node, kind, language }: Unread): (Unread | 'block ends')[] => {
    if (node.nodeName === '#text') {
      if (text === '') [textKind, textLanguage] = [kind, language];
      text += (node as DefaultTreeAdapterTypes.TextNode).value;
      return [];
    }
    if (node.nodeName === 'br') {
      text += '\n';
      return [];
    }
    if (
      !('childNodes' in node) ||
      SKIPPED_ELEMENTS.has(node.nodeName) ||
      isNotForReading((name) => attribute(node, name))
    ) {
      const parts = partedBySkipped(node.nodeName);
      if ('childNodes' in node && parts === 'blocks') flush();
      else if (parts === 'words' && text !== '') text += '\n';
      return [];
    }
    const own = attribute(node, 'lang') || language;
    if (node.nodeName === 'html') declaredLanguage = own;
    const inner = kindOf(node.nodeName) ?? kind;
    const inside = node.childNodes.map((child) => ({ node: child, kind: inner, language: own })).toReversed();
    if (INLINE_ELEMENTS.has(node.nodeName)) return inside;
    flush();
    return ['block ends', ...inside];
  };

  // A list and no calls within calls: pages may be nested deeper than those can be.
  const unread: (Unread | 'block ends')[] = [{ node: parse(html), kind: 'text', language: undefined }];
  for (let next = unread.pop(); next !== undefined; next = unread.pop()) {
    if (next === 'block ends') flush();
    else for (const then of read(next)) unread.push(then);
  }
  flush();
  return { blocks, declaredLanguage };
}

function kindOf(name: string): BlockKind | undefined {
  if (name === 'h1') return 'headline';
  return HEADING_ELEMENTS.has(name) ? 'heading' : undefined;
}

/** Value of an attribute, null where the element has none. */
function attribute(node: Node, name: string): string | null {
  return (node as Element).attrs?.find((attr) => attr.name === name)?.value ?? null;
}
