import type { Story } from '../model/story.ts';

/** For each entity the stories in which it speaks, claims, or is spoken of. */
export function entityLinks(stories: readonly Story[], entityNumber: (id: string) => number): number[][] {
  const links: number[][] = [];
  stories.forEach((story, number) => {
    const involved = new Set([
      ...story.claim.claimants,
      ...story.claim.about,
      ...story.statements.map((statement) => statement.speaker),
    ]);
    for (const id of involved) (links[entityNumber(id)] ??= []).push(number);
  });
  return links;
}

/** Rows of numbers as one section: u32 count of rows, u32 end of each row, u32 values. */
export function writeRows(rows: readonly (readonly number[] | undefined)[], count: number): Uint8Array {
  const values = rows.reduce((sum, row) => sum + (row?.length ?? 0), 0);
  const words = new Uint32Array(1 + count + values);
  words[0] = count;
  let end = 0;
  for (let row = 0; row < count; row++) {
    words.set(rows[row] ?? [], 1 + count + end);
    end += rows[row]?.length ?? 0;
    words[1 + row] = end;
  }
  return new Uint8Array(words.buffer);
}

/** Row by number; an empty view where there is none. */
export function openRows(bytes: Uint8Array): (row: number) => Uint32Array {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const count = words[0] ?? 0;
  const end = (row: number) => (row < 0 ? 0 : words[1 + row]);
  return (row) => (row < count ? words.subarray(1 + count + end(row - 1), 1 + count + end(row)) : words.subarray(0, 0));
}
