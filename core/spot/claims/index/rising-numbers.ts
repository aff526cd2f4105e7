/** Bytes that grow as numbers are put into them. */
export interface ByteSink {
  bytes: Uint8Array;
  length: number;
}

export const createSink = (): ByteSink => ({ bytes: new Uint8Array(1024), length: 0 });

/** What was put in so far. */
export const sinkBytes = ({ bytes, length }: ByteSink): Uint8Array => bytes.slice(0, length);

/** LEB128: seven bits a byte, the lowest first; the upper bit says that another byte follows. */
export function putNumber(sink: ByteSink, value: number): void {
  if (sink.length + 5 > sink.bytes.length) {
    const wider = new Uint8Array(sink.bytes.length * 2);
    wider.set(sink.bytes);
    sink.bytes = wider;
  }
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) sink.bytes[sink.length++] = (rest & 0x7f) | 0x80;
  sink.bytes[sink.length++] = rest;
}

/** Puts rising numbers as the distances between them. */
export function putRising(sink: ByteSink, numbers: Iterable<number>): void {
  let before = 0;
  for (const number of numbers) {
    putNumber(sink, number - before);
    before = number;
  }
}

/**
 * Reads rising numbers into `into` and tells how many there were.
 * @param below numbers from here on are damage; reading ends there
 */
export function readRising(bytes: Uint8Array, start: number, end: number, below: number, into: Uint32Array): number {
  let count = 0;
  let number = 0;
  for (let at = start; at < end;) {
    let byte = bytes[at++];
    let distance = byte & 0x7f;
    for (let shift = 7; byte > 0x7f && at < end; shift += 7) {
      byte = bytes[at++];
      distance |= (byte & 0x7f) << shift;
    }
    number = (number + distance) >>> 0;
    if (number >= below || count === into.length) break;
    into[count++] = number;
  }
  return count;
}
