import type { LinkedDocument, Mention } from './corpora.ts';

export interface Protocol {
  /** Mentions that count as names of persons or organisations. */
  isWanted: (mention: Mention) => boolean;
  isPerson: (mention: Mention) => boolean;
  /** Documents that are scored; the gazetteer is always built from all the others. */
  isScored: (document: LinkedDocument) => boolean;
  /** True where forms are given once a document and every occurrence counts. */
  formsPerDocument: boolean;
}

/** Where a document names an entity, by its editors. */
export interface Spot {
  start: number;
  end: number;
  id: string;
  form: string;
}

/** The places at which a document names entities: those that count, or `all`. */
export function goldOf(document: LinkedDocument, protocol: Protocol, all: boolean): Spot[] {
  const gold: Spot[] = [];
  for (const mention of document.mentions) {
    if (mention.id === null || (!all && !protocol.isWanted(mention))) continue;
    const spots = protocol.formsPerDocument
      ? occurrences(document.text, mention.form)
      : [{ start: mention.start, end: mention.end }];
    for (const { start, end } of spots) if (start >= 0) gold.push({ start, end, id: mention.id, form: mention.form });
  }
  return gold;
}

/** Whole-word occurrences of a form. */
function occurrences(text: string, form: string): { start: number; end: number }[] {
  const all = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const end = at + form.length;
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? ''))
      all.push({ start: at, end });
  }
  return all;
}
