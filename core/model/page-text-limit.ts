/** Most text of a page that is read, UTF-16 code units over all its blocks; far above any article, far below what a message may hold. */
export const PAGE_TEXT_LIMIT = 8_000_000;

type Blocks = readonly { readonly text: string }[];

export const isWithinPageLimit = (blocks: Blocks): boolean => countWithin(blocks) === blocks.length;

/** The page as far as it is read: whole blocks from its beginning on. */
export function withinPageLimit<Block extends Blocks[number]>(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, countWithin(blocks));
}

function countWithin(blocks: Blocks): number {
  let length = 0;
  const end = blocks.findIndex(({ text }) => (length += text.length) > PAGE_TEXT_LIMIT);
  return end < 0 ? blocks.length : end;
}
