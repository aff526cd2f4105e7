const POLYNOMIAL = 0xedb88320; // reversed, as in gzip and PNG (ISO 3309)

/** Bytes taken at a time: of the time a pack takes to open, its checksum is nearly all, and byte by byte takes thrice as long. */
const AT_A_TIME = 8;

/** What a byte does to the checksum that many bytes later: 256 numbers for each distance ("slicing by eight"). */
const TABLES = makeTables();

function makeTables(): Uint32Array {
  const tables = new Uint32Array(256 * AT_A_TIME);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256];
    tables[at] = (before >>> 8) ^ tables[before & 0xff];
  }
  return tables;
}

/** CRC-32 of some bytes, as an unsigned 32-bit number; finds files cut short or altered on the way. */
export function crc32(bytes: Uint8Array): number {
  const tables = TABLES;
  let value = 0xffffffff;
  // Views of a pack are little-endian everywhere; bytes that lie askew are taken one by one.
  const words = bytes.byteOffset % 4 === 0 ? bytes.length >>> 3 : 0;
  const view = new Uint32Array(bytes.buffer, words > 0 ? bytes.byteOffset : 0, words * 2);
  for (let word = 0; word < view.length; word += 2) {
    const low = view[word] ^ value;
    const high = view[word + 1];
    value =
      tables[0x700 + (low & 0xff)] ^
      tables[0x600 + ((low >>> 8) & 0xff)] ^
      tables[0x500 + ((low >>> 16) & 0xff)] ^
      tables[0x400 + (low >>> 24)] ^
      tables[0x300 + (high & 0xff)] ^
      tables[0x200 + ((high >>> 8) & 0xff)] ^
      tables[0x100 + ((high >>> 16) & 0xff)] ^
      tables[high >>> 24];
  }
  let at = words * AT_A_TIME;
  for (; at < bytes.length; at++) value = tables[(value ^ bytes[at]) & 0xff] ^ (value >>> 8);
  return ~value >>> 0;
}
