import { describe, expect, it } from 'vitest';
import { openContainer, writeContainer } from '../../../core/pack/container.ts';
import { PackError } from '../../../core/pack/pack-error.ts';
import { crc32 } from '../../../core/pack/crc32.ts';
import { openRows, writeRows } from '../../../core/pack/links.ts';
import { openSlices, writeSlices } from '../../../core/pack/slices.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const buffer = (file: Uint8Array) => file.slice().buffer as ArrayBuffer;
const file = writeContainer(
  new Map([
    ['manifest', bytes('{"a":1}')],
    ['ids', writeSlices(['بيسكوف', '', 'Peskov'])],
    ['links', writeRows([[1, 2], undefined, [7]], 3)],
  ]),
);

/** The pack with a change that its author meant: the checksum is right. */
function forged(change: (view: DataView) => void): ArrayBuffer {
  const whole = buffer(file);
  const view = new DataView(whole);
  change(view);
  view.setUint32(12, crc32(new Uint8Array(whole, 16)), true);
  return whole;
}

const reasonOf = (altered: ArrayBuffer) => {
  try {
    openContainer(altered);
    return 'opened';
  } catch (error) {
    return error instanceof PackError ? error.reason : 'another error';
  }
};

describe('a pack', () => {
  it('gives its sections back as views on aligned offsets', () => {
    const whole = buffer(file);
    const section = openContainer(whole);
    expect(new TextDecoder().decode(section('manifest'))).toBe('{"a":1}');
    expect(section('ids').buffer).toBe(whole);
    expect(section('links').byteOffset % 8).toBe(0);
  });

  it('decodes one text at a time', () => {
    const texts = openSlices(openContainer(buffer(file))('ids'));
    expect([texts.text(0), texts.text(1), texts.text(2)]).toEqual(['بيسكوف', '', 'Peskov']);
    expect(() => texts.text(3)).toThrow(PackError);
  });

  it('keeps rows of numbers, empty ones too', () => {
    const row = openRows(openContainer(buffer(file))('links'));
    expect([0, 1, 2, 3].map((number) => [...row(number)])).toEqual([[1, 2], [], [7], []]);
  });

  it.each([
    ['nothing', new ArrayBuffer(0), 'not-a-pack'],
    ['another kind of file', buffer(bytes('PK\u0003\u0004 this is a zip archive')), 'not-a-pack'],
    ['a pack cut in half', buffer(file.subarray(0, file.length / 2)), 'incomplete'],
    ['a pack with bytes after its end', buffer(new Uint8Array([...file, 0])), 'incomplete'],
    ['one flipped bit', buffer(file.map((byte, i) => (i === file.length - 3 ? byte ^ 4 : byte))), 'damaged'],
    ['a newer format', buffer(file.map((byte, i) => (i === 4 ? 99 : byte))), 'newer-format'],
    ['a forged count of sections', forged((view) => view.setUint16(6, 0xffff, true)), 'damaged'],
    ['a forged section beyond its end', forged((view) => view.setUint32(24, 0xfffffff8, true)), 'damaged'],
    ['a forged section between two places', forged((view) => view.setUint32(24, 65, true)), 'damaged'],
    ['a pack that nothing was done to', forged(() => undefined), 'opened'],
  ])('%s is refused as it should be', (_, altered, reason) => {
    expect(reasonOf(altered)).toBe(reason);
  });

  it('names a section that is not there', () => {
    expect(() => openContainer(buffer(file))('claims')).toThrow('"claims"');
  });
});
