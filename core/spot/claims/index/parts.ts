import { PackError } from '../../../pack/pack-error.ts';

type Part = Uint32Array | Uint16Array | Uint8Array;

/** Joins typed arrays, those of wider elements first, so that each lies at a multiple of its element's width. */
export function writeParts(parts: readonly Part[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** Reads the arrays back one after the other as views; nothing is copied. */
export interface PartReader {
  u32(length: number): Uint32Array;
  u16(length: number): Uint16Array;
  u8(length: number): Uint8Array;
  /** @throws {PackError} if bytes are left. */
  end(): void;
}

/**
 * @param bytes begin at a multiple of four in their buffer
 * @param damaged message of the error thrown where an array would reach beyond the bytes
 */
export function readParts(bytes: Uint8Array, damaged: string): PartReader {
  const { buffer, byteOffset, byteLength } = bytes;
  if (byteOffset % 4 !== 0) throw new PackError('damaged', damaged);
  let at = 0;
  const take = (length: number, width: number): number => {
    const start = at;
    at += length * width;
    if (at > byteLength) throw new PackError('damaged', damaged);
    return byteOffset + start;
  };
  return {
    u32: (length) => new Uint32Array(buffer, take(length, 4), length),
    u16: (length) => new Uint16Array(buffer, take(length, 2), length),
    u8: (length) => new Uint8Array(buffer, take(length, 1), length),
    end: () => {
      if (at !== byteLength) throw new PackError('damaged', damaged);
    },
  };
}
