import { PackError } from './pack-error.ts';

/** Many texts in one section: u32 count, u32 end offsets, UTF-8 bytes. One is decoded when asked for, none before. */
export function writeSlices(texts: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const head = 4 + texts.length * 4;
  const bytes = new Uint8Array(head + encoded.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, texts.length, true);
  let end = 0;
  encoded.forEach((part, index) => {
    bytes.set(part, head + end);
    end += part.length;
    view.setUint32(4 + index * 4, end, true);
  });
  return bytes;
}

export interface Slices {
  readonly count: number;
  /** @throws {PackError} for an index outside the section. */
  text(index: number): string;
}

export function openSlices(bytes: Uint8Array): Slices {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length >= 4 ? view.getUint32(0, true) : 0;
  const head = 4 + count * 4;
  if (head > bytes.length) throw new PackError('damaged', 'A table of texts lies outside its section.');
  const end = (index: number) => (index < 0 ? 0 : view.getUint32(4 + index * 4, true));
  const decoder = new TextDecoder();
  return {
    count,
    text(index) {
      if (!(index >= 0 && index < count)) throw new PackError('damaged', `No text number ${index}.`);
      return decoder.decode(bytes.subarray(head + end(index - 1), head + end(index)));
    },
  };
}
