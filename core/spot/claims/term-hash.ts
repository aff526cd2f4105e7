const OFFSET_BASIS = 0x811c9dc5; // FNV-1a, 32 bits
const PRIME = 0x01000193;

/** 32-bit hash of a stem; the index holds hashes instead of words. */
export function termHash(stem: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), PRIME);
  return hash >>> 0;
}
