import { PackError } from '../../pack/pack-error.ts';
import { FIELD, HEADER_BYTES, MAGIC, SECTIONS, align8, sectionLengths } from './index-format.ts';

/** Views into the bytes of a compiled index; see index-format.ts. */
export interface NameIndex {
  mostWords: number;
  bucketShift: number;
  firstShift: number;
  nextShift: number;
  firstFilter: Uint32Array;
  nextFilter: Uint32Array;
  buckets: Uint32Array;
  /** Records and labels, the same bytes in units of both. */
  records: Uint32Array;
  labels: Uint16Array;
  /** How many units of `labels` are labels. */
  labelUnits: number;
  startPairs: Uint16Array;
}

/** Upper bounds of the header's bit counts: beyond them the sizes could not be told from garbage. */
const MOST_BITS = 30;

const damaged = (how: string) => new PackError('damaged', `name index: ${how}`);

/**
 * Opens a compiled name index without parsing it. The bytes must begin at a multiple of 8 of their buffer and must not be
 * changed afterwards.
 * @throws {PackError} where they are no name index or are cut short.
 */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  if (bytes.byteOffset % 8 !== 0) throw damaged('must begin at a multiple of 8 bytes');
  if (bytes.byteLength < HEADER_BYTES) throw damaged('shorter than its header');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4);
  if (header[FIELD.magic] !== MAGIC) throw damaged('not a name index');
  if (header[FIELD.byteLength] !== bytes.byteLength) {
    throw damaged(`${bytes.byteLength} bytes where its header says ${header[FIELD.byteLength]}`);
  }
  for (const bits of [header[FIELD.bucketBits], header[FIELD.firstFilterBits], header[FIELD.nextFilterBits]]) {
    if (bits < 1 || bits > MOST_BITS) throw damaged('damaged header');
  }

  const lengths = sectionLengths(header);
  const starts = new Map<string, number>();
  let offset = HEADER_BYTES;
  for (const [name, size] of SECTIONS) {
    starts.set(name, bytes.byteOffset + offset);
    offset = align8(offset + lengths[name] * size);
  }
  if (offset !== bytes.byteLength) throw damaged('sections do not fill it');

  const { buffer } = bytes;
  const words = (name: keyof typeof lengths) => new Uint32Array(buffer, starts.get(name)!, lengths[name]);
  const halves = (name: keyof typeof lengths) => new Uint16Array(buffer, starts.get(name)!, lengths[name]);
  const index: NameIndex = {
    mostWords: header[FIELD.mostWords],
    bucketShift: 32 - header[FIELD.bucketBits],
    firstShift: 32 - header[FIELD.firstFilterBits],
    nextShift: 32 - header[FIELD.nextFilterBits],
    firstFilter: words('firstFilter'),
    nextFilter: words('nextFilter'),
    buckets: words('buckets'),
    records: words('forms'),
    labels: new Uint16Array(buffer, starts.get('forms')!, lengths.forms * 2),
    labelUnits: header[FIELD.labelUnits],
    startPairs: halves('startPairs'),
  };
  if (index.mostWords > 0xff) throw damaged('damaged tables');
  return index;
}
