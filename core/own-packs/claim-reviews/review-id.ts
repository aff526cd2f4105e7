/** FNV-1a over UTF-16 units, twice with different beginnings: ids of the same text are the same on every machine. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Id of a record that is made of a text: a word, then up to 14 signs. */
export const idOf = (word: string, text: string): string =>
  `${word}-${hash(text, 0x811c9dc5).toString(36)}${hash(text, 0x2f0b4a27).toString(36)}`;
