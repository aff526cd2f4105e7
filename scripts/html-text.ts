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

  const visit = (node: Node, kind: BlockKind, language: string | undefined): void => {
    if (node.nodeName === '#text') {
      if (text === '') [textKind, textLanguage] = [kind, language];
      text += (node as DefaultTreeAdapterTypes.TextNode).value;
      return;
    }
    if (node.nodeName === 'br') {
      text += '\n';
      return;
    }
    if (
      !('childNodes' in node) ||
      SKIPPED_ELEMENTS.has(node.nodeName) ||
      isNotForReading((name) => attribute(node, name))
    ) {
      const parts = partedBySkipped(node.nodeName);
      if ('childNodes' in node && parts === 'blocks') flush();
      else if (parts === 'words' && text !== '') text += '\n';
      return;
    }
    const own = attribute(node, 'lang') || language;
    if (node.nodeName === 'html') declaredLanguage = own;
    const inline = INLINE_ELEMENTS.has(node.nodeName);
    if (!inline) flush();
    for (const child of node.childNodes) visit(child, kindOf(node.nodeName) ?? kind, own);
    if (!inline) flush();
  };

  visit(parse(html), 'text', undefined);
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
