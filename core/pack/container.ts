import { crc32 } from './crc32.ts';
import { PackError } from './pack-error.ts';

/**
 * A pack is one ArrayBuffer: a header, a table of named sections, the sections. Opening it makes views and copies nothing.
 * Layout (little-endian, described in docs/pack-format.md):
 *
 *     0  u8[4]  "ORPK"
 *     4  u16    format version
 *     6  u16    number of sections
 *     8  u32    length of the whole file in bytes
 *    12  u32    CRC-32 of everything from byte 16
 *    16  per section: u8[8] name (ASCII, NUL-padded), u32 offset, u32 length
 *    ..  sections, each beginning at a multiple of 8
 */
const PACK_FORMAT = 1;

const MAGIC = 0x4b50524f; // "ORPK" read as a little-endian u32
const HEADER_BYTES = 16;
const ENTRY_BYTES = 16;
const NAME_BYTES = 8;
/** Typed-array views need their element's alignment; 8 serves all of them. */
const ALIGNMENT = 8;

export type SectionName = 'manifest' | 'ids' | 'entities' | 'storyids' | 'stories' | 'links' | 'names' | 'claims';

const align = (bytes: number) => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** Joins sections into one file. */
export function writeContainer(sections: ReadonlyMap<SectionName, Uint8Array>): Uint8Array {
  let offset = align(HEADER_BYTES + sections.size * ENTRY_BYTES);
  const placed = [...sections].map(([name, bytes]) => {
    const at = offset;
    offset = align(offset + bytes.length);
    return { name, bytes, at };
  });
  const file = new Uint8Array(offset);
  const view = new DataView(file.buffer);
  placed.forEach(({ name, bytes, at }, index) => {
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    file.set(new TextEncoder().encode(name), entry);
    view.setUint32(entry + NAME_BYTES, at, true);
    view.setUint32(entry + NAME_BYTES + 4, bytes.length, true);
    file.set(bytes, at);
  });
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, PACK_FORMAT, true);
  view.setUint16(6, sections.size, true);
  view.setUint32(8, offset, true);
  view.setUint32(12, crc32(file.subarray(HEADER_BYTES)), true);
  return file;
}

/**
 * Views of the sections of a pack.
 * @throws {PackError} if the bytes are no pack, cut short, altered, or of a newer format.
 */
export function openContainer(buffer: ArrayBuffer): (name: SectionName) => Uint8Array {
  const view = new DataView(buffer);
  if (buffer.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new PackError('not-a-pack', 'These bytes do not begin like a pack.');
  }
  const format = view.getUint16(4, true);
  if (format > PACK_FORMAT) {
    throw new PackError('newer-format', `The pack is of format ${format}; this version reads up to ${PACK_FORMAT}.`);
  }
  const length = view.getUint32(8, true);
  if (length !== buffer.byteLength) {
    throw new PackError('incomplete', `The pack should be ${length} bytes long but has ${buffer.byteLength}.`);
  }
  if (crc32(new Uint8Array(buffer, HEADER_BYTES)) !== view.getUint32(12, true)) {
    throw new PackError('damaged', 'The pack does not match its checksum.');
  }
  const sections = new Map<string, Uint8Array>();
  const count = view.getUint16(6, true);
  if (HEADER_BYTES + count * ENTRY_BYTES > length) throw new PackError('damaged', 'The table lies outside the pack.');
  for (let index = 0; index < count; index++) {
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    const name = new TextDecoder().decode(new Uint8Array(buffer, entry, NAME_BYTES)).replace(/\0+$/, '');
    const at = view.getUint32(entry + NAME_BYTES, true);
    const size = view.getUint32(entry + NAME_BYTES + 4, true);
    if (at % ALIGNMENT !== 0 || at + size > length)
      throw new PackError('damaged', `Section "${name}" lies where no section can.`);
    sections.set(name, new Uint8Array(buffer, at, size));
  }
  return (name) => {
    const section = sections.get(name);
    if (!section) throw new PackError('damaged', `The pack has no section "${name}".`);
    return section;
  };
}
