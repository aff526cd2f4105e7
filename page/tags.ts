import {
  HEADING_ELEMENTS,
  INLINE_ELEMENTS,
  partedBySkipped,
  SKIPPED_ELEMENTS,
  type BlockKind,
} from '../core/text/blocks.ts';

/** How elements of one name bear on text, whatever their attributes say. */
export interface Tag {
  isInline: boolean;
  isSkipped: boolean;
  /** What one that is skipped parts where it stands. */
  parts: ReturnType<typeof partedBySkipped>;
  /** Of the blocks inside; undefined where it changes nothing. */
  kind: BlockKind | undefined;
  /** Whether one can have a shadow tree. */
  canHost: boolean;
}

/** What may have a shadow tree by the standard of the DOM, beside custom elements. */
const HOSTS: ReadonlySet<string> = new Set([
  'article',
  'aside',
  'blockquote',
  'body',
  'div',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

/** Answers kept at most: more names than large pages have, but a script can make up new ones for as long as it runs. */
export const TAGS_KEPT = 500;

const known = new Map<string, Tag>();

/** By local name; the answer is kept, as pages have thousands of elements of some dozens of names. */
export function tagOf(name: string): Tag {
  let tag = known.get(name);
  if (tag === undefined) {
    tag = {
      isInline: INLINE_ELEMENTS.has(name),
      isSkipped: SKIPPED_ELEMENTS.has(name),
      parts: partedBySkipped(name),
      kind: name === 'h1' ? 'headline' : HEADING_ELEMENTS.has(name) ? 'heading' : undefined,
      canHost: HOSTS.has(name) || name.includes('-'),
    };
    // From the beginning again: names that the page goes on using come back at what they cost first.
    if (known.size >= TAGS_KEPT) known.clear();
    known.set(name, tag);
  }
  return tag;
}
